import java.lang.management.ManagementFactory;

import com.sun.management.OperatingSystemMXBean;

/**
 * How fast something went.
 *
 * @param perSecond by the clock on the wall
 * @param cpuMicros processor time of the whole process for one, servers and client together: holds on a busy machine too
 */
record Rate(double perSecond, double cpuMicros) {

	/** Runs from when it is made. */
	static final class Clock {

		private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

		private final long start = System.nanoTime();
		private final long cpu = SYSTEM.getProcessCpuTime();

		long nanos() {
			return System.nanoTime() - start;
		}

		Rate rate(long done) {
			return new Rate(done / (nanos() / 1e9), (SYSTEM.getProcessCpuTime() - cpu) / 1e3 / done);
		}
	}
}
