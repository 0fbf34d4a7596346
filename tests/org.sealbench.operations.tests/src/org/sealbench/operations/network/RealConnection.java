// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.network;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.image.ImageCompiler;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.OperatingMode;
import org.sealbench.device.settings.OpcUaServerSettings;
import org.sealbench.emulator.DeviceContext;
import org.sealbench.emulator.DeviceLog;
import org.sealbench.emulator.opcua.OpcUaDeviceServer;
import org.sealbench.emulator.opcua.certificate.ClientCertificateValidator;
import org.sealbench.emulator.opcua.config.LiveDevice;
import org.sealbench.emulator.opcua.config.RejectionLog;
import org.sealbench.emulator.opcua.config.SecurityMaterial;
import org.sealbench.emulator.tags.LiveTags;
import org.sealbench.model.Device;
import org.sealbench.opcua.connection.ConnectionRequest;
import org.sealbench.opcua.connection.ConnectionResult;
import org.sealbench.opcua.connection.ConnectionTest;
import org.sealbench.opcua.policy.OfferedSecurity;
import org.sealbench.opcua.policy.SecurityPolicyRequirements;
import org.sealbench.opcua.validation.ApplicationCertificateValidator;
import org.sealbench.opcua.validation.CertificateValidationRequest;
import org.sealbench.opcua.validation.CertificateValidationResult;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Usage;
import org.sealbench.pki.validation.request.TrustMaterial;
import org.sealbench.project.Project;

/** A device with its compiled image, and a client that connects to it, with and without the wire between them. */
final class RealConnection {

	/** What a client has: its certificate with its key, its clock, and its trust if it is a device. */
	record Client(Credential credential, Instant now, Optional<TrustMaterial> trust) {

		/** One that presents its certificate without its CAs. */
		Client alone() {
			return new Client(new Credential(credential.key(), List.of(credential.certificate())), now, trust);
		}
	}

	private final DeviceImage image;
	private final DeviceContext context;
	private final Map<X509Certificate, X509CRL> published;

	/** @param published the lists that CAs have, for clients outside the project */
	RealConnection(Project project, Device device, Instant clock, Map<X509Certificate, X509CRL> published)
			throws ProblemException {
		this.image = image(project, device);
		this.published = published;
		this.context = new DeviceContext(image, () -> clock, new LiveTags(List.of(), () -> clock, OperatingMode.RUN),
				new DeviceLog(() -> clock));
	}

	static DeviceImage image(Project project, Device device) throws ProblemException {
		return new ImageCompiler(project, RandomPki.NOW).preview(device, Set.of());
	}

	/** A device as a client. */
	static Client ofDevice(Project project, Device device, Instant clock) throws ProblemException {
		return new Client(project.certificates().credential(device.getOpcUaServer().getCertificate()), clock,
				Optional.of(SecurityMaterial.trust(image(project, device))));
	}

	/** Why no session comes about; empty if one does. By the objects that device and client decide by. */
	Optional<String> refusal(Client client) {
		LiveDevice device;
		try {
			device = new LiveDevice(context);
		} catch (ProblemException e) {
			return Optional.of("not started: " + e.problem().message());
		}
		OpcUaServerSettings settings = device.settings();
		List<X509Certificate> chain = client.credential().chain();
		Optional<OfferedSecurity> way = OfferedSecurity.best(
				settings.security().stream().map(each -> new OfferedSecurity(each.policy(), each.mode())).toList(),
				chain);
		if (way.isEmpty()) {
			return Optional.of("nothing offered");
		}
		boolean login = settings.guest() || settings.passwordLogin() && !settings.users().isEmpty();
		if (!login) {
			return Optional.of("no login");
		}
		Optional<String> refusal = way.get().isSecured() || !settings.guest() ? byClient(client, device, way.get())
				: Optional.empty();
		return refusal.isPresent() || !way.get().isSecured() ? refusal : byDevice(chain, device, way.get());
	}

	private Optional<String> byClient(Client client, LiveDevice device, OfferedSecurity way) {
		List<X509Certificate> server = device.material().credential(SecurityPolicy.valueOf(way.policy())).chain();
		for (String host : hosts()) {
			CertificateValidationResult verdict = new ApplicationCertificateValidator()
					.validate(new CertificateValidationRequest(server, trust(client, server), client.now(),
							Optional.of(host), Usage.OPCUA, Optional.of(device.settings().applicationUri())));
			if (!verdict.isGood()) {
				return Optional.of("client: " + verdict.statusName() + ": " + verdict.reason());
			}
		}
		return Optional.empty();
	}

	private List<String> hosts() {
		return image.settings().interfaces().stream().map(each -> each.address()).toList();
	}

	private static Optional<String> byDevice(List<X509Certificate> chain, LiveDevice device, OfferedSecurity way) {
		Optional<String> misfit = SecurityPolicyRequirements.violation(SecurityPolicy.valueOf(way.policy()), chain);
		if (misfit.isPresent()) {
			return misfit;
		}
		ClientCertificateValidator validator = new ClientCertificateValidator(device, new RejectionLog(device));
		try {
			validator.validateCertificateChain(chain, null, new String[0]);
			validator.validateCertificateChain(chain, Certificates.applicationUri(chain.get(0)).orElse(""),
					new String[0]);
			return Optional.empty();
		} catch (UaException e) {
			return Optional.of("device: " + device.context().rejected().list().get(0).reason());
		}
	}

	/** A client outside the project trusts the last of the chain and has the lists of its CAs. */
	private TrustMaterial trust(Client client, List<X509Certificate> server) {
		List<X509CRL> lists = new ArrayList<>();
		server.forEach(each -> Optional.ofNullable(published.get(each)).ifPresent(lists::add));
		return client.trust()
				.orElseGet(() -> new TrustMaterial(List.of(server.get(server.size() - 1)), List.of(), lists));
	}

	/** The same over real connections, to every address of the device. */
	Optional<String> refusalOnTheWire(Client client) throws ProblemException {
		OpcUaDeviceServer server = new OpcUaDeviceServer(context);
		try {
			server.start();
		} catch (ProblemException e) {
			return Optional.of("not started: " + e.problem().message());
		}
		try {
			Optional<String> refusal = Optional.empty();
			for (String host : hosts()) {
				refusal = refusal.isPresent() ? refusal : connect(client, host);
			}
			return refusal;
		} finally {
			server.close();
		}
	}

	private Optional<String> connect(Client client, String host) throws ProblemException {
		OpcUaServerSettings settings = image.settings().opcUaServer();
		Optional<String> user = settings.guest() ? Optional.empty() : Optional.of(RandomPlant.USER);
		List<X509Certificate> chain = SecurityMaterial.of(image).credential().chain();
		ConnectionRequest request = new ConnectionRequest("opc.tcp://" + host + ":" + settings.port(), Optional.empty(),
				Optional.empty(), user, RandomPlant.PASSWORD.toCharArray(), Optional.of(client.credential()),
				Certificates.applicationUri(client.credential().certificate()).orElse(""), trust(client, chain),
				client.now(), List.of());
		try {
			ConnectionResult result = new ConnectionTest().run(request, new NullProgressMonitor());
			return result.connected() ? Optional.empty() : Optional.of(result.status() + ": " + result.reason());
		} catch (ProblemException e) {
			return Optional.of(e.problem().message());
		}
	}
}
