
// SPDX-License-Identifier: EPL-2.0
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.Device;
import org.sealbench.operations.Tools;
import org.sealbench.operations.access.ProtectProject;
import org.sealbench.operations.certificate.issue.CreateCertificate;
import org.sealbench.operations.certificate.issue.IssuerChoice;
import org.sealbench.operations.certificate.issue.NewCertificateRequest;
import org.sealbench.operations.device.AddDevice;
import org.sealbench.operations.device.DeviceRequest;
import org.sealbench.operations.project.NewProject;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.Usage;
import org.sealbench.pki.issue.CertificateIssuer;
import org.sealbench.pki.issue.CertificateProfile;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.NewCertificate;

/** What releng/benchmarks/issue measures inside one JVM; run by it. */
public final class Issue {

	private static final int CORES = Runtime.getRuntime().availableProcessors();

	/** @param arguments folder, number of certificates, key algorithms */
	public static void main(String... arguments) throws Exception {
		Path folder = Path.of(arguments[0]);
		int count = Integer.parseInt(arguments[1]);
		List<String> algorithms = List.of(arguments).subList(2, arguments.length);
		for (String algorithm : algorithms) {
			// Both get the same chance to be compiled before the clock starts.
			int warmUp = Math.min(count, algorithm.startsWith("rsa") ? 20 : 1000);
			bare(algorithm, warmUp);
			issue(folder.resolve("warm-" + algorithm), algorithm, warmUp);
			double bare = bare(algorithm, count);
			print(algorithm + ", bare key generation", count, bare, bare);
			print(algorithm + ", issued and saved", count, issue(folder.resolve(algorithm), algorithm, count), bare);
			if (!algorithm.startsWith("rsa")) {
				issue(folder.resolve("warm-own-" + algorithm), algorithm, warmUp, Issue::addAuthority);
				print(algorithm + ", by a CA of the same kind", count,
						issue(folder.resolve("own-" + algorithm), algorithm, count, Issue::addAuthority), bare);
			}
		}
		for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
			if (line.startsWith("VmHWM")) {
				System.out.printf(Locale.ROOT, "%-34s %8d MB%n", "most memory used by the JVM",
						Long.parseLong(line.replaceAll("\\D", "")) / 1024);
			}
		}
	}

	private static void print(String what, int count, double seconds, double bare) {
		System.out.printf(Locale.ROOT, "%-34s %8.2f s %9.1f /s %6.3f x bare%n", what, seconds, count / seconds,
				seconds / bare);
	}

	/** Seconds that the JDK needs for the keys alone. */
	private static double bare(String algorithm, int count) throws Exception {
		ExecutorService workers = Executors.newFixedThreadPool(CORES);
		try {
			long begin = System.nanoTime();
			List<Callable<Object>> tasks = new ArrayList<>();
			for (int i = 0; i < count; i++) {
				tasks.add(() -> generator(algorithm).generateKeyPair());
			}
			for (Future<Object> each : workers.invokeAll(tasks)) {
				each.get();
			}
			return seconds(begin);
		} finally {
			workers.shutdown();
		}
	}

	private static KeyPairGenerator generator(String algorithm) throws Exception {
		boolean rsa = algorithm.startsWith("rsa");
		KeyPairGenerator generator = KeyPairGenerator.getInstance(rsa ? "RSA" : "EC");
		if (rsa) {
			generator.initialize(Integer.parseInt(algorithm.substring(3)));
		} else {
			generator.initialize(new ECGenParameterSpec(algorithm.equals("p256") ? "secp256r1" : "secp384r1"));
		}
		return generator;
	}

	/** Which CA a project's certificates are to come from. */
	private interface Authority {
		IssuerChoice choose(Project project, KeyAlgorithm algorithm) throws Exception;
	}

	/** A further CA of the project whose key is of this kind. */
	private static IssuerChoice addAuthority(Project project, KeyAlgorithm algorithm) throws Exception {
		KeyPair key = Tools.standard().keyPairs().generate(List.of(algorithm), new NullProgressMonitor()).get(0);
		Instant from = Instant.now().truncatedTo(ChronoUnit.DAYS);
		CertificateProfile profile = new CertificateProfile("Further CA", "", Usage.CA, List.of(), from,
				from.plus(Duration.ofDays(3650)), SignatureAlgorithm.SHA256_ECDSA);
		X509Certificate certificate = new CertificateIssuer(new SecureRandom()).selfSigned(profile, key);
		return IssuerChoice.ca(project.certificates().add(new NewCertificate(certificate, Optional.of(key.getPrivate()),
				CertificateStore.CA, CertificateUsage.CA, "", 0)).getNumber());
	}

	private static double issue(Path folder, String algorithm, int count) throws Exception {
		return issue(folder, algorithm, count, (project, key) -> IssuerChoice.byDevice());
	}

	/** Seconds for certificates of that many devices, on disk with their encrypted keys in the end. */
	private static double issue(Path folder, String algorithm, int count, Authority authority) throws Exception {
		Tools tools = Tools.standard();
		try (Project project = new NewProject(tools).run(folder, "plant").get()) {
			new ProtectProject(tools).run(project, "anna", "correct horse 7".toCharArray(), new NullProgressMonitor())
					.get();
			KeyAlgorithm key = KeyAlgorithm.of(algorithm).orElseThrow();
			IssuerChoice issuer = authority.choose(project, key);
			List<NewCertificateRequest> requests = new ArrayList<>();
			for (int i = 0; i < count; i++) {
				String address = "10." + (i >> 16) + "." + (i >> 8 & 0xFF) + "." + (i & 0xFF) + "/8";
				Device device = new AddDevice().make(project,
						new DeviceRequest("PLC_" + i, List.of(address), List.of(), ""));
				device.setGlobalSecurity(true);
				project.plant().getDevices().add(device);
				requests.add(NewCertificateRequest.of(device.getName(), Usage.WEB_SERVER, issuer).withKey(key));
			}
			project.save();
			long begin = System.nanoTime();
			new CreateCertificate(tools).run(project, requests, new NullProgressMonitor()).get();
			project.save();
			return seconds(begin);
		}
	}

	private static double seconds(long begin) {
		return (System.nanoTime() - begin) / 1e9;
	}
}
