// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.evidence;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.CertificateEntries;
import org.sealbench.compiler.certificate.ProjectCa;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.compiler.image.TrustList;
import org.sealbench.compiler.image.TrustSources;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.model.EndpointSecurity;
import org.sealbench.model.SecureChannel;
import org.sealbench.model.User;
import org.sealbench.model.UserAuthentication;
import org.sealbench.pki.Certificates;
import org.sealbench.project.Project;

/**
 * The policies in force compared with component requirements of IEC 62443-4-2: CR 1.5 (authenticators), 1.7
 * (passwords), 1.8 (PKI certificates), 1.9 (public keys) and 3.1 (integrity of communication).
 */
final class PolicyEvidence {

	private static final int LEAST_PASSWORD = 8;
	private static final int LEAST_RSA = 2048;
	private static final int LEAST_EC = 256;

	private final Project project;
	private final Instant now;
	private final List<List<String>> rows = new ArrayList<>();

	PolicyEvidence(Project project, Instant now) {
		this.project = project;
		this.now = now;
	}

	EvidenceTable table() throws ProblemException {
		ofProject();
		TrustSources sources = new TrustSources(project, now);
		for (Device device : project.plant().getDevices()) {
			passwords(device);
			for (ServerRole role : ServerRole.values()) {
				if (role.isEnabled(device)) {
					certificate(device, role);
				}
			}
			communication(device);
			if (ServerRole.OPCUA.isEnabled(device)) {
				clients(device, TrustList.of(sources, device));
			}
		}
		rows.sort(Comparator.comparing((List<String> row) -> row.get(0)));
		return new EvidenceTable("policies", "Policies",
				"What is set, held against IEC 62443-4-2. One that is met proves no conformity of the whole component.",
				List.of("requirement", "about", "where", "is", "result"), rows);
	}

	private void ofProject() {
		boolean isProtected = project.access().isProtected();
		add("CR 1.5", "private keys and passwords are protected where they are kept", "project",
				isProtected ? "encrypted under the project key; a login is needed to change it" : "not protected",
				isProtected);
		if (isProtected) {
			int least = project.plant().getProtection().getMinimumPasswordLength();
			add("CR 1.7", "length of administrators' passwords", "project", "at least " + least,
					least >= LEAST_PASSWORD);
		}
	}

	private void passwords(Device device) {
		List<User> users = new ArrayList<>();
		if (ServerRole.WEB.isEnabled(device)) {
			users.addAll(device.getWebServer().getUsers());
		}
		if (ServerRole.OPCUA.isEnabled(device) && device.getOpcUaServer().getUserAuthentication() != null) {
			UserAuthentication login = device.getOpcUaServer().getUserAuthentication();
			add("CR 1.5", "nobody gets in without authenticating himself", device.getName() + ", OPC UA server",
					login.isGuest() ? "guests may log in" : "guests may not log in", !login.isGuest());
			users.addAll(login.getUsers());
		}
		if (users.isEmpty()) {
			rows.add(List.of("CR 1.7", "length of users' passwords", device.getName(), "no users",
					RequirementState.NOT_APPLICABLE.words()));
			return;
		}
		int least = users.stream().mapToInt(User::getPasswordMinimum).min().orElse(0);
		add("CR 1.7", "length of users' passwords", device.getName(),
				least == 0 ? "not known: set before lengths were asked for" : "at least " + least,
				least >= LEAST_PASSWORD);
	}

	private void certificate(Device device, ServerRole role) throws ProblemException {
		String place = device.getName() + ", " + (role == ServerRole.WEB ? "web server" : "OPC UA server");
		CertificateNumber number = role.certificate(device);
		if (project.certificates().find(number).isEmpty()) {
			add("CR 1.8", "certificate of the server", place, "not made yet", false);
			return;
		}
		X509Certificate each = project.certificates().certificate(number);
		boolean revoked = CertificateEntries.isRevoked(project.certificates().entry(number));
		boolean valid = !now.isBefore(each.getNotBefore().toInstant()) && !now.isAfter(each.getNotAfter().toInstant());
		boolean sha1 = ProjectCa.isSha1(each);
		String state = "number " + number + ", "
				+ (Certificates.isSelfSigned(each) ? "self-signed" : "signed by " + Certificates.issuer(each))
				+ (revoked ? ", revoked" : "") + (valid ? "" : ", not valid now") + (sha1 ? ", signed with SHA-1" : "");
		add("CR 1.8", "certificate of the server is of a PKI, valid and not revoked", place, state,
				!Certificates.isSelfSigned(each) && !revoked && valid && !sha1);
		add("CR 1.9", "strength of the server's key", place, Certificates.keyDescription(each), isStrong(each));
	}

	private static boolean isStrong(X509Certificate certificate) {
		return switch (certificate.getPublicKey()) {
		case RSAPublicKey rsa -> rsa.getModulus().bitLength() >= LEAST_RSA;
		case ECPublicKey ec -> ec.getParams().getOrder().bitLength() >= LEAST_EC;
		default -> false;
		};
	}

	private void clients(Device device, TrustList list) {
		SecureChannel channel = device.getOpcUaServer().getSecureChannel();
		boolean accepts = channel != null && channel.isAutoAccept();
		add("CR 1.9", "clients have to be trusted", device.getName() + ", OPC UA server",
				accepts ? "any client certificate is accepted" : "only trusted ones are accepted", !accepts);
		List<String> without = new ArrayList<>();
		list.certificates().forEach((number, each) -> {
			X509CRL crl = list.crls().get(number);
			boolean current = crl != null
					&& (crl.getNextUpdate() == null || crl.getNextUpdate().toInstant().isAfter(now));
			if (Certificates.isCa(each) && !current) {
				without.add(Certificates.commonName(each));
			}
		});
		add("CR 1.9", "revocation of what trusted CAs signed is checked", device.getName() + ", OPC UA server",
				without.isEmpty() ? "each trusted CA has a current list"
						: "no current list of " + String.join(", ", without),
				without.isEmpty());
	}

	private void communication(Device device) {
		if (ServerRole.WEB.isEnabled(device)) {
			boolean only = device.getWebServer().isHttpsOnly();
			add("CR 3.1", "integrity of the web server's connections", device.getName() + ", web server",
					only ? "HTTPS only" : "HTTPS and plain HTTP", only);
		}
		if (ServerRole.OPCUA.isEnabled(device)) {
			SecureChannel channel = device.getOpcUaServer().getSecureChannel();
			List<EndpointSecurity> offers = channel == null ? List.of() : channel.getOffers();
			List<String> weak = offers.stream().map(EndpointSecurity::getLiteral).filter(PolicyEvidence::isWeak)
					.toList();
			add("CR 3.1", "integrity of the OPC UA server's connections", device.getName() + ", OPC UA server",
					weak.isEmpty()
							? "offers " + offers.stream().map(EndpointSecurity::getLiteral)
									.collect(Collectors.joining(", "))
							: "offers " + String.join(", ", weak),
					weak.isEmpty() && !offers.isEmpty());
		}
	}

	/** Without a signature, or with one of the SHA-1 era (OPC 10000-7, deprecated policies). */
	private static boolean isWeak(String offer) {
		return offer.equals(EndpointSecurity.NONE.getLiteral()) || offer.startsWith("Basic128Rsa15/")
				|| offer.startsWith("Basic256/");
	}

	private void add(String requirement, String about, String where, String is, boolean met) {
		rows.add(List.of(requirement, about, where, is,
				(met ? RequirementState.MET : RequirementState.NOT_MET).words()));
	}

	/** How many policies are not met. */
	static long notMet(EvidenceTable table) {
		return table.rows().stream().filter(row -> row.get(4).equals(RequirementState.NOT_MET.words())).count();
	}
}
