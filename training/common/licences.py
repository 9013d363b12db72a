"""What the model and the lexicon were made from, with the licence of each, as best known;
`training/README.md` says where each text came from."""

from training.common.config import Config

LICENCE = "CC BY-NC-SA 4.0, the strictest of its sources'; see `sources`"
SOURCE_LICENCES = {
    "europarl": "Europarl: no known copyright restriction",
    "swiss_press": "official press releases; the collection is marked CC BY-NC-SA",
    "tatoeba_manythings": "CC BY 2.0 FR",
    "laws_canada": "Open Government Licence - Canada",
    "gc_infobase": "Open Government Licence - Canada",
    "orders_in_council": "Crown copyright / Open Government Licence - Canada",
    "gc_web": "Open Government Licence - Canada / MIT",
    "gc_infosource": "Open Government Licence - Canada",
    "wmt_news2008_2012": "WMT: free for research purposes",
    "lig_postedit_news": "freely available (repository GPL-3.0)",
    "gc_news_quotes": "Crown copyright / Open Government Licence - Canada",
    "diabla": "CC BY-SA 4.0",
    "nc5k": "Project Syndicate, distributed for WMT research",
    "mozilla_web": "MPL-2.0",
    "mt_geneval": "CC BY-SA 3.0",
    "tico19": "CC0",
    "misc_docs": "CC BY 4.0; GPL-3.0; EUPL-1.2",
    "names_cldr": "Unicode licence v3; ODbL",
    "cocoa_mt": "CDLA-Sharing-1.0",
    "iati_codelists": "CC BY (IATI)",
    "ud_pud": "CC BY-SA 3.0",
    "nextstrain_sitrep": "CC BY 4.0",
    "sdg_un": "United Nations text",
    "news_llm": "one repository MIT, one without a licence; written by language models",
    "elysee_memos": "MIT; written by a language model",
    "lra_reports": "The Resolve and Invisible Children; repository without a licence",
    "stsb_deepl": "CC BY-SA 4.0; French by machine",
    "wikipedia_bio": "CC BY-SA (sentences of Wikipedia)",
    "pawsx": "may be freely used for any purpose (Google)",
    "unesco_heritage": "© UNESCO World Heritage Centre",
    "ifrc_report": "© IFRC",
    "umbrella_security": "CC BY; CC BY-SA; some texts with permission",
    "xnli": "CC BY-NC 4.0",
    "taln_abstracts": "CC BY-NC (TALN Archives)",
    "african_stories": "CC BY (African Storybook)",
    "multi30k": "for research (captions of Flickr30k, translated for WMT)",
    "beta_gouv": "MIT; English largely by machine",
    "us_dol_comply_chain": "work of the US government",
    "hf_course": "Apache-2.0",
    "web_guides": "MPL-2.0; CC BY-SA 4.0; Apache-2.0; MIT; BSD-3-Clause",
    "debian_news": "MIT; Open Publication License; GPL-2+",
    "debian_descriptions": "the licence of each package, free by Debian's guidelines",
    "debian_docs": "GPL-2+; CC BY-SA 3.0",
    "games_prose": "CC BY-SA 3.0; GPL-2+",
    "stellarium_skycultures": "CC BY-SA, some other Creative Commons",
    "csps_indigenous_timeline": "Crown copyright (Canada School of Public Service)",
    "freedict": "GPL (FreeDict)",
    "esco_labels": "CC BY 4.0 (European Commission, ESCO)",
    "iconclass": "CC0",
    "names_places": "LGPL-2.1+ (iso-codes); GPL-2+ (libgweather)",
}
# What pairs were made with, from those of the corpus: words exchanged, and inflected forms.
RESOURCE_LICENCES = {
    "wiktionary": "CC BY-SA 3.0 and GFDL (French entries of the English Wiktionary)",
    "lefff": "LGPLLR (Lefff 3.4)",
}


def list_sources(config: Config) -> list[dict[str, str]]:
    """For a manifest: each source that pairs were taken from, and each resource, with its licence."""
    used = [name for name, settings in config.sources.items()
            if settings["limit"] > 0 and name in SOURCE_LICENCES]
    licences = {name: SOURCE_LICENCES[name] for name in used} | RESOURCE_LICENCES
    return [{"name": name, "licence": licence} for name, licence in licences.items()]
