/** What a file says of its English, in the language of those who read the English. */
export const machineNotice =
  'This English was made by a machine on the reader’s own device and has not been revised.';

/** The heading over the list of terms. */
export const termsHeading = 'Terms';
