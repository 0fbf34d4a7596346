package org.sealbench.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.Device;
import org.sealbench.operations.certificate.RenewCertificate;
import org.sealbench.pki.Credential;
import org.sealbench.pki.PrivateKeys;
import org.sealbench.pki.Usage;
import org.sealbench.project.NewCertificate;
import org.sealbench.project.Project;
import org.sealbench.testkit.TestCredentials;

/**
 * A process that adds, imports, compiles and renews without a pause is killed at a random moment, again and again; the project is
 * as before or as after what it was doing. How often is told by the system property {@code sealbench.kills}.
 */
class KilledAnywhereTest {

	private static final int KILLS = Integer.getInteger("sealbench.kills", 30);
	private static final int KILLS_EACH_PROJECT = 15;
	private static final int LONGEST_WAIT = 120;

	@TempDir
	private Path folder;

	/** The process that is killed. */
	public static void main(String[] arguments) throws ProblemException {
		Project project = Project.open(Path.of(arguments[0]));
		Tools tools = Tools.standard();
		Credential partner = TestCredentials.selfSigned("Partner", Usage.OPCUA_CLIENT);
		System.out.println("go");
		while (true) {
			int number = project.plant().getDevices().size() + 1;
			DeviceRequest request = new DeviceRequest("D" + number, List.of("127.0." + number / 200 + "." + (number % 200 + 1)), List.of(), "");
			new AddDevice().run(project, request).get().getWebServer().setEnabled(true);
			project.certificates().add(new NewCertificate(partner.certificate(), Optional.empty(), CertificateStore.TRUSTED,
					CertificateUsage.CLIENT, "", 0));
			project.plant().setComment(String.valueOf(number));
			project.save();
			new Compile(tools).run(project, List.of("D" + number), new NullProgressMonitor()).get();
			int made = project.device("D" + number).orElseThrow().getWebServer().getCertificate();
			new RenewCertificate(tools).run(project, made, false, new NullProgressMonitor()).get();
			project.save();
		}
	}

	@Test
	void theProjectIsAsBeforeOrAsAfter() throws Exception {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		Path root = null;
		for (int kill = 0; kill < KILLS; kill++) {
			if (kill % KILLS_EACH_PROJECT == 0) {
				root = folder.resolve("plant" + kill);
				Project project = new NewProject(Tools.standard()).run(root, "plant").get();
				project.plant().getSettings().setKeyAlgorithm("p256");
				project.save();
			}
			workAndKill(root, random.nextInt(LONGEST_WAIT));
			assertWhole(root, "kill " + kill + " of seed " + seed);
		}
	}

	private static void workAndKill(Path root, int afterMillis) throws IOException, InterruptedException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		Process process = new ProcessBuilder(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
				KilledAnywhereTest.class.getName(), root.toString()).redirectErrorStream(true).start();
		try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
			String line = output.readLine();
			while (line != null && !line.equals("go")) {
				line = output.readLine();
			}
			assertEquals("go", line);
			// Any moment will do, however fast or slow the machine is.
			assertFalse(process.waitFor(afterMillis, TimeUnit.MILLISECONDS), "it works until it is killed");
		} finally {
			process.destroyForcibly().waitFor();
		}
	}

	private static void assertWhole(Path root, String when) throws IOException, ProblemException {
		try (Project project = Project.open(root)) {
			assertFalse(project.isDirty(), when);
			int devices = project.plant().getDevices().size();
			assertEquals(devices == 0 ? "" : String.valueOf(devices), project.plant().getComment(), when);
			Collection<String> certificates = new TreeSet<>(List.of("link.pem"));
			Collection<String> keys = new TreeSet<>(List.of("link.pem"));
			List<Integer> partners = new ArrayList<>();
			for (CertificateEntry entry : project.certificates().entries()) {
				String file = String.format(Locale.ROOT, "%04d.pem", entry.getNumber());
				certificates.add(file);
				if (entry.isPrivateKey()) {
					keys.add(file);
					Credential credential = project.certificates().credential(entry.getNumber());
					assertTrue(PrivateKeys.matches(credential.key(), credential.certificate().getPublicKey()), when);
				} else {
					partners.add(entry.getNumber());
				}
			}
			assertEquals(devices, partners.size(), when);
			assertEquals(certificates, names(root.resolve("certificates")), when);
			keys.addAll(names(root.resolve(".private")).stream().filter(name -> name.equals("client.pem")).toList());
			assertEquals(keys, names(root.resolve(".private")), when);
			for (Device device : project.plant().getDevices()) {
				int used = device.getWebServer().getCertificate();
				assertTrue(used == 0 || project.certificates().entry(used).getDevice().equals(device.getName()), when);
			}
		}
	}

	private static Collection<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return new TreeSet<>(files.map(file -> file.getFileName().toString()).toList());
		}
	}
}
