// A server as the supervisor starts it: says which turn it is of, and dies when it is asked for `/crash`.
import { createServer } from 'node:http';

const [turn, health] = process.argv.slice(2);
const server = createServer(({ url }, response) => {
  if (url === '/healthz') response.writeHead(health === 'ill' ? 503 : 200).end();
  else if (url === '/crash') process.kill(process.pid, 'SIGKILL');
  else response.setHeader('Connection', 'close').end(`turn ${turn}`);
});
process.on('message', (message, socket) => {
  if (message.connection) {
    process.send({ taken: message.connection });
    server.emit('connection', socket);
    socket.resume();
  } else if (message === 'retire') setTimeout(() => process.exit(0), 100);
  else if (message.finish) process.exit(0);
});
if (health === 'none') process.exit(1);
server.listen(0, '127.0.0.1', () => process.send({ listening: server.address().port }));
