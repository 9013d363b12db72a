import { openPairStore } from './kept-pairs';
import { createMemoryService } from './memory-service';
import { serveMemories } from './serve-memories';

serveMemories(self, createMemoryService(openPairStore()));
