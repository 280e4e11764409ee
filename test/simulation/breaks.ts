import type { Client, Surroundings } from './client.ts';
import type { Disk } from './disk.ts';

/** What goes wrong. */
export interface Breaks {
  next(): void;
}

export function createBreaks(
  { dice, schedule, servers }: Surroundings,
  clients: readonly Client[],
  anyone: () => Client,
  disk: Disk,
): Breaks {
  const { below, pick } = dice;

  function cut(client: Client): void {
    const { link } = client;
    const ms = 200 + below(6_000);
    link.cutUntil = schedule.now + ms;
    schedule.after(below(300), () => link.alive && client.line(false));
    schedule.after(ms + 1, () => link.alive && client.line(true));
  }

  function crash(client: Client): void {
    client.crash();
    schedule.after(50 + below(3_000), client.open);
  }

  return {
    next() {
      const what = below(100);
      const client = anyone();
      if (what < 60) client.link.faults.push(pick(['drop', 'duplicate', 'late']));
      else if (what < 70) cut(client);
      else if (what < 78) crash(client);
      else if (what < 80) for (const tab of clients.filter(({ device }) => device === client.device)) crash(tab);
      else if (what < 88) {
        servers.crash();
        for (const other of clients) if (below(2) === 0) other.line(false);
        schedule.after(100 + below(1_000), () => {
          for (const other of clients) other.line(true);
        });
      } else if (what < 97) disk.faults.push(pick(['before', 'after']));
      else {
        client.device.fill();
        schedule.after(below(3_000), () => client.device.empty());
      }
    },
  };
}
