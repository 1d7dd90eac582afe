// The door of every command: `node scripts/run.mjs start`, or `lab/bench` for one that is not in this folder; of our threads, too.
// Plain JavaScript that any Node can read, so that one too old is told so in a sentence and not by a syntax error.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 9)) {
  console.error(`Broadsheet needs Node 20.9 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

const command = process.argv[2];
const { isMainThread } = await import('node:worker_threads');
const { compiledCommand } = await import('./compiled-command.mjs');
try {
  await import(await compiledCommand(command.includes('/') ? command : `scripts/${command}`));
} catch (error) {
  // Whoever started it is told.
  if (!isMainThread) throw error;
  // What we throw on purpose is a plain Error, a sentence for people; anything else is a fault of ours.
  console.error(error?.constructor === Error ? error.message : error);
  process.exit(1);
}
