// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.rollover;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.CaRollover;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.compiler.image.TrustList;
import org.sealbench.compiler.image.TrustSources;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.model.RolloverStage;
import org.sealbench.opcua.connection.ConnectionRequest;
import org.sealbench.opcua.connection.ConnectionResult;
import org.sealbench.opcua.connection.ConnectionTest;
import org.sealbench.operations.Tools;
import org.sealbench.operations.device.ServerUrls;
import org.sealbench.operations.network.BrowserConnection;
import org.sealbench.operations.network.ConnectionCheck;
import org.sealbench.operations.network.DescribeNetwork;
import org.sealbench.operations.network.NetworkConnection;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.validation.request.Check;
import org.sealbench.pki.validation.request.TrustMaterial;
import org.sealbench.pki.validation.request.ValidationReport;
import org.sealbench.project.Project;

/**
 * Connects to a device as its partners do: browsers and OPC UA clients that trust the one CA or the other, this
 * station, and the other devices, of those that trust and present the same one for all. No login is tried: whether both
 * ends take each other's certificates is known before that.
 */
final class PartnerProbe {

	private static final int MOST_DEVICES = 6;

	private final PlanModel plan;
	private final Project project;
	private final Instant now;
	private final TrustSources sources;
	private Optional<DescribeNetwork> network = Optional.empty();

	PartnerProbe(PlanModel plan, Tools tools) {
		this.plan = plan;
		this.project = plan.project();
		this.now = tools.clock().instant();
		this.sources = new TrustSources(project, now);
	}

	List<PartnerConnection> run(Device device, IProgressMonitor monitor) throws ProblemException {
		List<PartnerConnection> made = new ArrayList<>();
		for (CertificateNumber ca : anchors(device, ServerRole.WEB)) {
			for (String url : ServerUrls.web(device)) {
				made.add(new PartnerConnection(device.getName(), "browser that trusts certificate " + ca + " alone",
						true, "").with(browse(url, certificate(ca), monitor)));
			}
		}
		if (ServerRole.OPCUA.isEnabled(device)) {
			addOpcUa(device, made, monitor);
		}
		return made;
	}

	/** Why a browser would not go on; empty if it would. */
	private Optional<String> browse(String url, X509Certificate anchor, IProgressMonitor monitor) {
		try {
			ValidationReport report = BrowserConnection.to(URI.create(url), TrustMaterial.of(anchor), now, monitor);
			return report.isTrusted() ? Optional.empty()
					: Optional.of(
							url + ": " + report.failed().stream().map(Check::reason).collect(Collectors.joining("; ")));
		} catch (ProblemException e) {
			return Optional.of(url + ": " + e.problem().message());
		}
	}

	/**
	 * The CAs of which a partner may know only one, while it finds a path to what the device presents; without one that
	 * is over, which nobody trusts any more.
	 */
	private List<CertificateNumber> anchors(Device device, ServerRole role) throws ProblemException {
		CertificateNumber issuer = role.isEnabled(device) ? project.certificates().find(role.certificate(device))
				.map(CertificateEntry::getIssuer).orElse(CertificateNumber.NONE) : CertificateNumber.NONE;
		if (!issuer.equals(plan.old()) && !issuer.equals(plan.successor())) {
			return List.of();
		}
		List<CertificateNumber> anchors = new ArrayList<>(List.of(issuer));
		if (issuer.equals(plan.successor()) && plan.stage() == RolloverStage.REISSUE) {
			anchors.add(0, plan.old());
		}
		if (now.isAfter(certificate(plan.old()).getNotAfter().toInstant())) {
			anchors.removeAll(List.of(plan.old()));
		}
		return anchors;
	}

	private void addOpcUa(Device device, List<PartnerConnection> made, IProgressMonitor monitor)
			throws ProblemException {
		Optional<Credential> station = project.localClient().read();
		if (station.isPresent() && isExpected(DescribeNetwork.THIS_STATION, device)) {
			for (CertificateNumber ca : anchors(device, ServerRole.OPCUA)) {
				made.add(connect(device, "OPC UA client that trusts certificate " + ca + " alone", station.get(),
						TrustMaterial.of(certificate(ca)), monitor));
			}
		}
		for (Device partner : partners(device)) {
			if (isExpected(partner.getName(), device)) {
				made.add(connect(device, partner.getName(), credential(partner),
						TrustList.of(sources, partner).material(), monitor));
			}
		}
	}

	/** One of the devices that trust the same and have certificates of the same CA. */
	private List<Device> partners(Device device) throws ProblemException {
		Map<List<Object>, Device> alike = new LinkedHashMap<>();
		for (Device each : project.plant().getDevices()) {
			CertificateNumber number = ServerRole.OPCUA.isEnabled(each) ? ServerRole.OPCUA.certificate(each)
					: CertificateNumber.NONE;
			Optional<CertificateEntry> entry = project.certificates().find(number);
			if (each != device && entry.isPresent() && alike.size() < MOST_DEVICES) {
				boolean byItself = Reissue.trusted(device).contains(number);
				alike.putIfAbsent(List.of(entry.get().getIssuer(), byItself ? number : 0,
						List.copyOf(TrustList.of(sources, each).certificates().keySet())), each);
			}
		}
		return List.copyOf(alike.values());
	}

	private boolean isExpected(String client, Device device) {
		if (network.isEmpty()) {
			network = Optional.of(DescribeNetwork.read(project, now));
		}
		Outcome<List<NetworkConnection>> connections = network.get().explain(client, device.getName());
		return connections.result().stream().flatMap(List::stream)
				.anyMatch(each -> each.checks().stream().filter(check -> check.check() != ConnectionCheck.LOGIN)
						.allMatch(check -> check.result() == Check.Result.PASSED));
	}

	private Credential credential(Device device) throws ProblemException {
		Credential own = project.certificates().credential(ServerRole.OPCUA.certificate(device));
		Optional<CaRollover> rollover = CaRollover.of(project);
		List<X509Certificate> chain = rollover.isEmpty() ? own.chain()
				: rollover.get().presented(own.chain(), certificate(plan.successor()));
		return new Credential(own.key(), chain);
	}

	private X509Certificate certificate(CertificateNumber number) throws ProblemException {
		return project.certificates().certificate(number);
	}

	private PartnerConnection connect(Device device, String partner, Credential client, TrustMaterial trust,
			IProgressMonitor monitor) {
		PartnerConnection made = new PartnerConnection(device.getName(), partner, true, "");
		for (String url : ServerUrls.opcUa(device)) {
			ConnectionRequest request = new ConnectionRequest(url, Optional.empty(), Optional.empty(), Optional.empty(),
					new char[0], Optional.of(client), Certificates.applicationUri(client.certificate()).orElse(""),
					trust, now, List.of());
			try {
				ConnectionResult result = new ConnectionTest().reach(request, monitor);
				if (!result.connected()) {
					return made.with(Optional.of(result.status() + ", " + result.reason()));
				}
			} catch (ProblemException e) {
				return made.with(Optional.of(e.problem().message()));
			}
		}
		return made;
	}
}
