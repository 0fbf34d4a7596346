// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.figures;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.operations.Tools;
import org.sealbench.operations.access.ProtectProject;
import org.sealbench.operations.certificate.AssignCertificate;
import org.sealbench.operations.certificate.CertificateRole;
import org.sealbench.operations.certificate.issue.CreateCertificate;
import org.sealbench.operations.certificate.issue.IssuerChoice;
import org.sealbench.operations.certificate.issue.NewCertificateRequest;
import org.sealbench.operations.device.AddDevice;
import org.sealbench.operations.device.DeviceRequest;
import org.sealbench.operations.project.NewProject;
import org.sealbench.operations.setting.SetDevice;
import org.sealbench.pki.Usage;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.project.Project;

/**
 * A protected plant as large as the workbench has to bear: each device with both servers on, two certificates and a
 * trusted client.
 */
final class LargePlant {

	static final int SIZE = 1000;
	static final String USER = "anna";
	static final String PASSWORD = "Bench-Mark-2-See";
	private static final String CLIENT = "client-";
	private static final KeyAlgorithm QUICK_KEYS = KeyAlgorithm.of("p256").orElseThrow();

	private final Tools tools = Tools.standard();
	private final int size;

	/** Makes it in the folder named. */
	public static void main(String[] arguments) throws ProblemException {
		new LargePlant(SIZE).make(Path.of(arguments[0]));
	}

	LargePlant(int size) {
		this.size = size;
	}

	static String device(int index) {
		return String.format("PLC_%04d", index);
	}

	/** Makes it in a folder. */
	void make(Path folder) throws ProblemException {
		try (Project project = new NewProject(tools).run(folder, "large-plant").get()) {
			new ProtectProject(tools).run(project, USER, PASSWORD.toCharArray(), new NullProgressMonitor()).get();
			for (int i = 0; i < size; i++) {
				add(project, i);
			}
			certificates(project);
			project.save();
		}
	}

	private void add(Project project, int index) throws ProblemException {
		String name = device(index);
		String address = "10.1." + index / 200 + "." + (index % 200 + 1) + "/16";
		Device device = new AddDevice().make(project, new DeviceRequest(name, List.of(address),
				List.of(name.toLowerCase().replace('_', '-') + ".plant.example"), ""));
		project.plant().getDevices().add(device);
		new SetDevice(tools)
				.run(project, name,
						List.of("security.global=true", "webserver.enabled=true", "opcua.enabled=true",
								"opcua.licence=small", "opcua.policies=Basic256Sha256/SignAndEncrypt"),
						() -> null, true)
				.get();
	}

	private void certificates(Project project) throws ProblemException {
		List<NewCertificateRequest> requests = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			requests.add(
					NewCertificateRequest.of(device(i), Usage.WEB_SERVER, IssuerChoice.byDevice()).withKey(QUICK_KEYS));
			requests.add(NewCertificateRequest.of(device(i), Usage.OPCUA, IssuerChoice.byDevice()).withKey(QUICK_KEYS));
			requests.add(NewCertificateRequest.of("", Usage.OPCUA_CLIENT, IssuerChoice.ca(CertificateNumber.of(2)))
					.withKey(QUICK_KEYS).withCommonName(CLIENT + i));
		}
		int first = project.certificates().nextNumber().value();
		new CreateCertificate(tools).run(project, requests, new NullProgressMonitor()).get();
		for (int i = 0; i < size; i++) {
			int number = first + 3 * i;
			assign(project, CertificateNumber.of(number), i, CertificateRole.WEB);
			assign(project, CertificateNumber.of(number + 1), i, CertificateRole.OPCUA);
			assign(project, CertificateNumber.of(number + 2), i, CertificateRole.TRUSTED_CLIENT);
		}
	}

	private void assign(Project project, CertificateNumber number, int device, CertificateRole role)
			throws ProblemException {
		new AssignCertificate(tools).run(project, number, device(device), role).get();
	}
}
