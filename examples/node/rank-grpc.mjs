// Ranks a made-up person over gRPC. Before: npm install (in this folder).
// usage: node rank-grpc.mjs [HOST:PORT] [FOLDER OF THE PROTOS]     the key, where the service asks for one, in ADVANCEMENT_KEY
import { fileURLToPath } from 'node:url';
import grpc from '@grpc/grpc-js';
import loader from '@grpc/proto-loader';

const address = process.argv[2] ?? '127.0.0.1:5085';
const protos = process.argv[3] ?? fileURLToPath(new URL('../../src/protos', import.meta.url));
const contract = loader.loadSync('advancement/v1/advancement.proto', { includeDirs: [protos], enums: String, defaults: true });
const { Advancement } = grpc.loadPackageDefinition(contract).advancement.v1;
const client = new Advancement(address, grpc.credentials.createInsecure());
const metadata = new grpc.Metadata();
if (process.env.ADVANCEMENT_KEY) metadata.set('x-api-key', process.env.ADVANCEMENT_KEY);

const participant = {
  id: 'MADE-UP-1',
  work: [{ occupation: 'help desk technician', start: '2024-02' }],
  workHistoryKnown: true,
  evidence: [{ element: 'CompTIA A+', kind: 'ASSESSED' }, { element: 'Linux', kind: 'USED' }],
};
client.Rank({ asOf: '2026-10-01', view: 'SUMMARY', participant }, metadata, { deadline: Date.now() + 10_000 }, (error, reply) => {
  if (error) {
    console.error(`${grpc.status[error.code]}: ${error.details}`);
    process.exitCode = 1;
  } else {
    for (const job of reply.summary.occupations.slice(0, 3)) console.log(`${job.rank}. ${job.name}: ${job.sentence}`);
  }
  client.close();
});
