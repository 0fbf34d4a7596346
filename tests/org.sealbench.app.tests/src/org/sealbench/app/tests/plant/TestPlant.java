// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.plant;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.PlatformUI;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.model.Method;
import org.sealbench.model.MethodKind;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.Tag;
import org.sealbench.model.TagType;
import org.sealbench.model.files.ModelFile;
import org.sealbench.operations.Tools;
import org.sealbench.operations.access.ProtectProject;
import org.sealbench.operations.device.AddDevice;
import org.sealbench.operations.device.DeviceRequest;
import org.sealbench.operations.project.NewProject;
import org.sealbench.operations.setting.SetDevice;
import org.sealbench.project.CertificateManager;
import org.sealbench.project.Project;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.project.OpenProjects;

/** A plant of two devices with their web servers on, open in the workbench until it is closed. */
public final class TestPlant implements AutoCloseable {

	public static final String FIRST = "Mixer";
	public static final String SECOND = "Dryer";
	public static final String ADDRESS = "127.0.88.11";

	private static final Map<String, Path> PROTECTED = new HashMap<>();

	private final OpenProject project;

	private TestPlant(OpenProject project) {
		this.project = project;
	}

	public static TestPlant open(Path folder) throws ProblemException, IOException {
		make(folder).close();
		return new TestPlant(Ui.get(() -> projects().open(folder)));
	}

	/** A project without a device. */
	public static TestPlant empty(Path folder) throws ProblemException {
		try (Project made = new NewProject(Tools.standard()).run(folder, "empty-plant").get()) {
			made.save();
		}
		return reopen(folder);
	}

	public static TestPlant openProtected(Path folder, String user, String password)
			throws ProblemException, IOException {
		copy(protectedPlant(user, password), folder);
		return new TestPlant(Ui.get(() -> projects().open(folder)));
	}

	/** Protecting takes its time; all tests with the same administrator start from copies of one plant. */
	private static synchronized Path protectedPlant(String user, String password) throws ProblemException, IOException {
		Path made = PROTECTED.get(user + password);
		if (made == null) {
			Path folder = Files.createTempDirectory("protected-plant");
			folder.toFile().deleteOnExit();
			made = folder.resolve("plant");
			try (Project project = make(made)) {
				new ProtectProject(Tools.standard())
						.run(project, user, password.toCharArray(), new NullProgressMonitor()).get();
			}
			PROTECTED.put(user + password, made);
		}
		return made;
	}

	/** Copies a plant as if it had been made there: which numbers it took stays behind, so that they go on. */
	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> all = Files.walk(from).filter(each -> !each.endsWith(".sealbench/numbers"))) {
			for (Path each : (Iterable<Path>) all::iterator) {
				Files.copy(each, to.resolve(from.relativize(each).toString()), StandardCopyOption.COPY_ATTRIBUTES);
				each.toFile().deleteOnExit();
			}
		}
	}

	/** Opens a plant that is there, or returns it if it is open. */
	public static TestPlant reopen(Path folder) {
		return new TestPlant(Ui.get(() -> projects().open(folder)));
	}

	private static Project make(Path folder) throws ProblemException, IOException {
		Project made = new NewProject(Tools.standard()).run(folder, "test-plant").get();
		add(made, FIRST, ADDRESS);
		add(made, SECOND, "127.0.88.12");
		made.save();
		return made;
	}

	private static void add(Project project, String name, String address) throws IOException {
		new AddDevice().run(project, new DeviceRequest(name, List.of(address + "/8"), List.of(), "")).get();
		new SetDevice(Tools.standard()).run(project, name,
				List.of("webserver.enabled=true", "webserver.port=" + freePort(address)), () -> null, true).get();
	}

	private static int freePort(String address) throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(address))) {
			return socket.getLocalPort();
		}
	}

	/** Gives a device an OPC UA server on a free port. */
	public void switchOnOpcUa(String name) throws IOException {
		List<String> settings = List.of("opcua.enabled=true", "opcua.licence=small",
				"opcua.policies=Basic256Sha256/SignAndEncrypt", "opcua.port=" + freePort(address(name)));
		Ui.run(() -> new SetDevice(Tools.standard()).run(project.project(), name, settings, () -> null, true).get());
	}

	/**
	 * Gives a device, in the user interface thread, a tag {@code Speed} that is 7 and can be written, and a method that
	 * sets it.
	 */
	public void addSpeedTag(String name) {
		Tag speed = ModelFactory.eINSTANCE.createTag();
		speed.setName("Speed");
		speed.setType(TagType.INT);
		speed.setInitialValue("7");
		speed.setWritable(true);
		device(name).getTags().add(speed);
		Method method = ModelFactory.eINSTANCE.createMethod();
		method.setName("SetSpeed");
		method.setKind(MethodKind.WRITE);
		method.getTags().add("Speed");
		device(name).getMethods().add(method);
	}

	/** Lets the project CA sign the certificates of a device. */
	public void useGlobalSecurity(String name) {
		Ui.run(() -> new SetDevice(Tools.standard())
				.run(project.project(), name, List.of("security.global=true"), () -> null, true).get());
	}

	/** Logs in as the dialog does: what takes its time is not done in the user interface thread. */
	public void login(String user, String password) {
		try {
			project.project().access().login(user, password.toCharArray());
		} catch (ProblemException e) {
			throw new AssertionError(e.getMessage(), e);
		}
		Ui.run(project::accessChanged);
	}

	public OpenProject project() {
		return project;
	}

	public Device device(String name) {
		return project.project().device(name).orElseThrow();
	}

	/** Changes the model as a step that can be undone, once no job keeps the project from being edited. */
	public void change(String what, Runnable change) {
		boolean[] done = new boolean[1];
		Ui.waitUntil("the project can be edited", () -> {
			if (project.isEditable()) {
				project.change(what, () -> {
					done[0] = true;
					change.run();
				});
			}
			return done[0];
		});
	}

	/** The address of a device's first interface as the model has it. */
	public String address(String name) {
		return Ui.get(() -> device(name).getInterfaces().get(0).getAddress());
	}

	/** What there is to save, each part under its name. */
	public Map<String, String> content() {
		return Ui.get(() -> {
			Map<String, String> content = new TreeMap<>();
			content.put("plant", text(project.plant()));
			for (Device device : project.plant().getDevices()) {
				content.put("device " + device.getName(), text(device));
			}
			CertificateManager certificates = project.project().certificates();
			for (CertificateEntry entry : certificates.entries()) {
				CertificateNumber number = entry.getNumber();
				content.put("certificate " + number,
						HexFormat.of().formatHex(certificates.certificate(number).getEncoded()));
				certificates.crls().of(number)
						.ifPresent(crl -> content.put("revocation list of " + number, crl.toString()));
			}
			return content;
		});
	}

	private static String text(EObject object) {
		return new String(ModelFile.write(object), StandardCharsets.UTF_8);
	}

	public boolean isDirty() {
		return Ui.get(project::isDirty);
	}

	public static OpenProjects projects() {
		return PlatformUI.getWorkbench().getService(OpenProjects.class);
	}

	@Override
	public void close() {
		Ui.run(() -> projects().close(project));
	}
}
