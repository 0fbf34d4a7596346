
// SPDX-License-Identifier: EPL-2.0
import java.util.concurrent.TimeUnit;

/**
 * How fast something went.
 *
 * @param perSecond by the clock on the wall
 * @param cpuMicros the server's processor time for one: holds on a busy machine too
 */
record Rate(double perSecond, double cpuMicros) {

	/** Runs from when it is made. */
	static final class Clock {

		private final Server server;
		private final long start = System.nanoTime();
		private final long cpu;

		Clock(Server server) {
			this.server = server;
			this.cpu = server.cpu().toNanos();
		}

		long nanos() {
			return System.nanoTime() - start;
		}

		Rate rate(long done) {
			return new Rate(done * (double) TimeUnit.SECONDS.toNanos(1) / nanos(),
					(server.cpu().toNanos() - cpu) / 1e3 / done);
		}
	}
}
