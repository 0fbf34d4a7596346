// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.image;

import java.security.cert.X509Certificate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.CaRollover;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.model.User;
import org.sealbench.model.files.ModelFile;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Crls;
import org.sealbench.project.Project;

/**
 * Everything of a project that goes into the image of one device, private keys aside.
 *
 * @param chains certificate chains of the enabled servers that have one, end entity first, as they are presented
 * @param root   the certificate that the web server gives to whoever shall trust it; empty where it has none
 * @param sha1   chain of the certificate for the legacy OPC UA policies, empty for none
 */
record ImageInputs(Project project, Device device, Map<ServerRole, List<X509Certificate>> chains,
		Optional<X509Certificate> root, List<X509Certificate> sha1, TrustList trust) {

	/** @param without servers whose certificates are left out, because they are about to be replaced */
	static ImageInputs of(TrustSources sources, Device device, Set<ServerRole> without) throws ProblemException {
		Project project = sources.project();
		Map<ServerRole, List<X509Certificate>> chains = new EnumMap<>(ServerRole.class);
		for (ServerRole role : EnumSet.complementOf(copy(without))) {
			if (role.isEnabled(device) && role.certificate(device).isGiven()) {
				chains.put(role, project.certificates().chain(role.certificate(device)));
			}
		}
		// The last of the chain: the CA, or the certificate itself if it is self-signed.
		Optional<X509Certificate> root = Optional.ofNullable(chains.get(ServerRole.WEB))
				.map(chain -> chain.get(chain.size() - 1));
		Optional<CaRollover> rollover = CaRollover.of(project);
		if (rollover.isPresent()) {
			X509Certificate successor = project.certificates().certificate(rollover.get().successor());
			for (Map.Entry<ServerRole, List<X509Certificate>> each : chains.entrySet()) {
				each.setValue(rollover.get().presented(each.getValue(), successor));
			}
		}
		Optional<CertificateNumber> sha1 = chains.containsKey(ServerRole.OPCUA)
				? LegacyPolicyCertificate.of(project, device)
				: Optional.empty();
		return new ImageInputs(project, device, chains, root,
				sha1.isPresent() ? project.certificates().chain(sha1.get()) : List.of(), TrustList.of(sources, device));
	}

	/** Equal for equal inputs: SHA-256 over all of them, lower-case hexadecimal. */
	String digest() {
		InputDigest digest = new InputDigest();
		digest.add(ImageBuilder.VERSION);
		digest.add(project.plant().getName());
		digest.add(ModelFile.write(device));
		if (device.getOpcUaServer() != null && device.getOpcUaServer().getUserAuthentication() != null
				&& device.getOpcUaServer().getUserAuthentication().isProjectUsers()) {
			for (User user : project.plant().getUsers()) {
				digest.add(ModelFile.write(user));
			}
		}
		chains.forEach((role, chain) -> {
			digest.add(role.name());
			chain.forEach(each -> digest.add(Certificates.der(each)));
		});
		digest.add("root");
		root.ifPresent(each -> digest.add(Certificates.der(each)));
		digest.add("sha1");
		sha1.forEach(each -> digest.add(Certificates.der(each)));
		trust.certificates().forEach((number, certificate) -> {
			digest.add("trust " + number);
			digest.add(Certificates.der(certificate));
		});
		trust.issuers().forEach((number, certificate) -> {
			digest.add("issuer " + number);
			digest.add(Certificates.der(certificate));
		});
		trust.crls().forEach((number, crl) -> {
			digest.add("crl " + number);
			digest.add(Crls.der(crl));
		});
		return digest.text();
	}

	private static EnumSet<ServerRole> copy(Set<ServerRole> roles) {
		return roles.isEmpty() ? EnumSet.noneOf(ServerRole.class) : EnumSet.copyOf(roles);
	}
}
