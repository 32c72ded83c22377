// Ranks a made-up person and records an outcome over HTTP and JSON. Needs Node 18 or later and no package.
// usage: node rank.mjs [ADDRESS]     the key, where the service asks for one, in ADVANCEMENT_KEY
const address = process.argv[2] ?? 'http://127.0.0.1:5086';
const headers = { 'content-type': 'application/json' };
if (process.env.ADVANCEMENT_KEY) headers['x-api-key'] = process.env.ADVANCEMENT_KEY;

async function call(path, request) {
  const reply = await fetch(address + path, { method: 'POST', headers, body: JSON.stringify(request) });
  const body = await reply.json();
  if (!reply.ok) throw new Error(`${reply.status}: ${body.message}`);
  return body;
}

const participant = {
  id: 'MADE-UP-1',
  education: { level: 'some college' },
  work: [{ occupation: 'help desk technician', start: '2024-02' }],
  workHistoryKnown: true,
  evidence: [
    { element: 'CompTIA A+', kind: 'ASSESSED' },
    { element: 'Linux', kind: 'USED' },
  ],
};

const { summary } = await call('/v1/rank', { asOf: '2026-10-01', view: 'SUMMARY', participant });
for (const job of summary.occupations.slice(0, 3)) console.log(`${job.rank}. ${job.name}: ${job.sentence}`);

// The key makes a repeated call harmless: keep it until the reply is there, and send the same one again.
const record = await call('/v1/outcomes', {
  key: `node-${summary.digest.slice(0, 16)}`, participant: participant.id, kind: 'ENTERED',
  opportunity: summary.occupations[0].code, date: '2026-11-01', digest: summary.digest,
});
console.log(record.repeatedCall ? 'recorded before' : 'recorded');

// What cannot be used is named by its field.
try {
  await call('/v1/rank', { participant: { id: 'MADE-UP-1', evidences: [] } });
} catch (error) {
  console.log(error.message);
}
