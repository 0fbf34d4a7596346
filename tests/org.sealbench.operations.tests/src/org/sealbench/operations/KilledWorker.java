// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.sealbench.device.emulator.EmulatorOptions;
import org.sealbench.device.emulator.EmulatorRegistry;
import org.sealbench.emulator.host.EmulatorProvider;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.operations.certificate.exchange.ImportCertificates;
import org.sealbench.operations.certificate.exchange.ImportSource;
import org.sealbench.operations.certificate.exchange.PlanImport;
import org.sealbench.operations.certificate.exchange.ReadImport;
import org.sealbench.operations.certificate.renewal.RenewCertificate;
import org.sealbench.operations.device.AddDevice;
import org.sealbench.operations.device.DeviceRequest;
import org.sealbench.operations.download.Compile;
import org.sealbench.operations.download.Download;
import org.sealbench.operations.emulator.EmulatorAccess;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Usage;
import org.sealbench.pki.formats.PrivateKeys;
import org.sealbench.project.Project;
import org.sealbench.testkit.ProjectBuilder;
import org.sealbench.testkit.TestCredentials;

/**
 * The process that is killed: it works on a project without a pause and says on standard output what it begins. Its
 * arguments are what to work on ({@code project}, {@code station}, {@code device}, or {@code training} for one round of
 * the first), the project's folder, and the URL of the emulator or the folder of its own one.
 */
final class KilledWorker {

	static final String USER = ProjectBuilder.ADMINISTRATOR;
	static final String PASSWORD = ProjectBuilder.PASSWORD;
	static final String DEVICE = "PLC_1";

	/** How many rounds it works; endless but in the training of the class cache. */
	private final long rounds;
	private final Project project;
	private final Tools tools = Tools.standard();

	private KilledWorker(Project project, long rounds) {
		this.project = project;
		this.rounds = rounds;
	}

	public static void main(String[] arguments) throws Exception {
		Project project = Project.open(Path.of(arguments[1]));
		if (project.access().isProtected()) {
			project.access().login(USER, PASSWORD.toCharArray());
		}
		KilledWorker worker = new KilledWorker(project, arguments[0].equals("training") ? 1 : Long.MAX_VALUE);
		switch (arguments[0]) {
		case "project", "training" -> worker.change();
		case "station" -> worker.downloadForEver(URI.create(arguments[2]));
		default -> worker.runDeviceForEver(Path.of(arguments[2]));
		}
	}

	private static void begins(String step) {
		System.out.println(step);
		System.out.flush();
	}

	private void change() throws Exception {
		for (long round = 0; round < rounds; round++) {
			int number = project.plant().getDevices().size() + 1;
			String name = "D" + number;
			begins("save");
			DeviceRequest request = new DeviceRequest(name, List.of("127.0." + number / 200 + "." + (number % 200 + 1)),
					List.of(), "");
			new AddDevice().run(project, request).get().getWebServer().setEnabled(true);
			project.plant().setComment(String.valueOf(number));
			project.save();
			if (project.access().isProtected()) {
				importTwo(number);
			}
			begins("compile");
			new Compile(tools).run(project, List.of(name), new NullProgressMonitor()).get();
			begins("renew");
			CertificateNumber made = project.device(name).orElseThrow().getWebServer().getCertificate();
			new RenewCertificate(tools).run(project, made, false, new NullProgressMonitor()).get();
			project.save();
		}
	}

	/** A trusted partner without, and one with its key, in one file. */
	private void importTwo(int number) throws Exception {
		Credential first = TestCredentials.selfSigned("Partner " + number, Usage.OPCUA_CLIENT);
		Credential second = TestCredentials.selfSigned("Partner with key " + number, Usage.OPCUA_CLIENT);
		Path file = Files.createTempFile(project.folder().getParent(), "import", ".pem");
		Files.writeString(file,
				Certificates.pem(first.chain()) + Certificates.pem(second.chain()) + PrivateKeys.toPem(second.key()),
				StandardCharsets.US_ASCII);
		begins("import");
		ImportSource source = new ReadImport().run(file, Optional.empty(), () -> Optional.empty()).get();
		new ImportCertificates()
				.run(project, new PlanImport(tools.clock()).run(project, source, CertificateStore.DEVICE).get()).get();
		project.save();
		Files.delete(file);
	}

	/** Each download brings another certificate, since the device's name changes. */
	private void downloadForEver(URI url) throws Exception {
		Download download = new Download(tools,
				new EmulatorAccess(new EmulatorRegistry(project.folder()), (state, devices, monitor) -> url));
		EmulatorTarget target = new EmulatorTarget(Optional.of(url), Map.of());
		while (true) {
			begins("download");
			List<String> names = project.device(DEVICE).orElseThrow().getInterfaces().get(0).getDnsNames();
			names.set(0, "plc-" + (Integer.parseInt(names.get(0).replaceAll("[^0-9]", "")) + 1));
			download.run(project, List.of(), target, true, new NullProgressMonitor()).get();
		}
	}

	/** Station and device die together. */
	private void runDeviceForEver(Path emulator) throws Exception {
		InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
		downloadForEver(new EmulatorProvider(new EmulatorRegistry(emulator.resolve("registry")))
				.start(new EmulatorOptions(anyPort, emulator.resolve("state"), List.of(DEVICE), message -> {})).url());
	}
}
