
// SPDX-License-Identifier: EPL-2.0
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.sealbench.operations.Tools;
import org.sealbench.operations.access.ProtectProject;
import org.sealbench.operations.device.AddDevice;
import org.sealbench.operations.device.DeviceRequest;
import org.sealbench.operations.project.NewProject;
import org.sealbench.project.Project;

/** What releng/benchmarks/seal measures; run by it. */
public final class Seal {

	private static final int ROUNDS = 5;
	private static final String PASSWORD = "Bench-Mark-2-See";

	private final Tools tools = Tools.standard();
	private final int devices;

	private Seal(int devices) {
		this.devices = devices;
	}

	/** @param arguments folder, number of devices */
	public static void main(String... arguments) throws Exception {
		new Seal(Integer.parseInt(arguments[1])).measure(Path.of(arguments[0]));
	}

	private interface Step {
		void run() throws Exception;
	}

	private void measure(Path folder) throws Exception {
		Project open = make(folder.resolve("open"), false);
		Project sealed = make(folder.resolve("sealed"), true);
		List<Double> allOpen = new ArrayList<>();
		List<Double> allSealed = new ArrayList<>();
		List<Double> oneOpen = new ArrayList<>();
		List<Double> oneSealed = new ArrayList<>();
		List<Double> check = new ArrayList<>();
		// In turns, so that both meet the same machine; the first rounds are for the compiler.
		for (int round = -2; round < ROUNDS; round++) {
			int port = 9000 + round;
			double[] seconds = { changeAll(open, port), changeAll(sealed, port), changeOne(open, port),
					changeOne(sealed, port), time(() -> sealed.integrity().changes()) };
			if (round >= 0) {
				allOpen.add(seconds[0]);
				allSealed.add(seconds[1]);
				oneOpen.add(seconds[2]);
				oneSealed.add(seconds[3]);
				check.add(seconds[4]);
			}
		}
		print("every device changed, not protected", allOpen, allOpen);
		print("every device changed, sealed", allSealed, allOpen);
		print("one device changed, not protected", oneOpen, oneOpen);
		print("one device changed, sealed", oneSealed, oneOpen);
		print("looking for outside changes", check, oneOpen);
	}

	private Project make(Path root, boolean isProtected) throws Exception {
		Project project = new NewProject(tools).run(root, "plant").get();
		if (isProtected) {
			new ProtectProject(tools).run(project, "anna", PASSWORD.toCharArray(), new NullProgressMonitor()).get();
		}
		for (int i = 0; i < devices; i++) {
			new AddDevice().run(project,
					new DeviceRequest("D" + i, List.of("127.1." + i / 200 + "." + (i % 200 + 1)), List.of(), "")).get();
		}
		project.save();
		return project;
	}

	/** What is sealed of a device has to change, or nothing would be sealed anew. */
	private static double changeAll(Project project, int port) throws Exception {
		project.plant().getDevices().forEach(device -> device.getWebServer().setHttpsPort(port));
		return time(project::save);
	}

	private static double changeOne(Project project, int port) throws Exception {
		project.plant().getDevices().get(0).getWebServer().setHttpsPort(port + 1000);
		return time(project::save);
	}

	private static double time(Step step) throws Exception {
		long begin = System.nanoTime();
		step.run();
		return (System.nanoTime() - begin) / 1e9;
	}

	private static void print(String what, List<Double> seconds, List<Double> peer) {
		System.out.printf(Locale.ROOT, "%-38s %8.1f ms %6.2f%n", what, 1000 * median(seconds),
				median(seconds) / median(peer));
	}

	private static double median(List<Double> values) {
		double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}
}
