// A server as the supervisor starts it: says which turn it is of, and dies when it is asked for `/crash`.
import { createServer } from 'node:http';

const [turn, health, beginning] = process.argv.slice(2);
let name = `turn ${turn}`;
const server = createServer(({ url }, response) => {
  if (url === '/healthz') response.writeHead(health === 'ill' ? 503 : 200).end();
  else if (url === '/crash') process.kill(process.pid, 'SIGKILL');
  else response.setHeader('Connection', 'close').end(name);
});
process.on('message', (message, socket) => {
  if (message === 'begin') {
    name += ' waited';
    listen();
  } else if (message.connection) {
    process.send({ taken: message.connection });
    server.emit('connection', socket);
    socket.resume();
  } else if (message === 'metrics') {
    process.send({ metrics: `turn ${turn}\n` });
  } else if (message.retire) setTimeout(() => process.exit(0), 100);
  else if (message.finish) process.exit(0);
});
if (health === 'none') process.exit(1);
if (beginning !== 'waits') listen();

function listen() {
  server.listen(0, '127.0.0.1', () => process.send({ listening: server.address().port }));
}
