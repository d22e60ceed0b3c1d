import { type Component, type ComponentOptions, startComponent } from "./component.ts";

/** The store in which Patroni agrees on the primary. One member: the cluster test stops it as a whole. */
export interface Etcd {
  /** Starts it unless it runs. */
  readonly start: () => void;
  readonly kill: () => Promise<void>;
}

/** @param client host:port for Patroni; `peer`: host:port for other members. */
export function createEtcd(
  program: string,
  client: string,
  peer: string,
  options: Omit<ComponentOptions, "name" | "command">,
): Etcd {
  const [clients, peers] = [`http://${client}`, `http://${peer}`];
  const run: ComponentOptions = {
    ...options,
    name: "etcd",
    command: [
      program,
      ...["--name", "e1", "--data-dir", "data"],
      ...["--listen-client-urls", clients, "--advertise-client-urls", clients],
      ...["--listen-peer-urls", peers, "--initial-advertise-peer-urls", peers, "--initial-cluster", `e1=${peers}`],
    ],
  };
  let component: Component | undefined;
  return {
    start: () => {
      if (component?.isRunning() !== true) component = startComponent(run);
    },
    kill: async () => component?.kill(),
  };
}
