import { parentPort, workerData } from 'node:worker_threads';
import { type PressFolders, readKnowledge } from '../press/knowledge.ts';
import { type ReadRequest, readRequest } from './read-request.ts';

// A worker thread of `renkei extract`: reads ontology and registry once, then one file after the other. An exception ends it, and with it that file only.

const knowledge = await readKnowledge(workerData as PressFolders);
parentPort?.on('message', async (request: ReadRequest) => {
  parentPort?.postMessage(await readRequest(request, knowledge));
});
parentPort?.postMessage('ready');
