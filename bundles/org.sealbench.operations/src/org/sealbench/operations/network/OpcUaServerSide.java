// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.network;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sealbench.device.settings.OpcUaServerSettings;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.EndpointSecurity;
import org.sealbench.opcua.policy.OfferedSecurity;
import org.sealbench.opcua.policy.ServerCertificateRequirements;
import org.sealbench.opcua.validation.ClientAdmission;
import org.sealbench.pki.validation.request.TrustMaterial;

/**
 * The OPC UA server of a device, as its next image has it.
 *
 * @param sha1    chain of the certificate for the policies of the SHA-1 era; empty for none
 * @param hosts   addresses and DNS names by which clients reach it
 * @param trust   what it trusts once it is loaded
 * @param trusted numbers of what it trusts
 * @param known   numbers of everything in its trust list, CAs that only help to build a path among them
 * @param chosen  numbers of what the user made it trust
 * @param global  whether the project CA signs for it
 */
record OpcUaServerSide(Optional<ParticipantIdentity> identity, List<X509Certificate> sha1, List<String> hosts,
		List<EndpointSecurity> offers, OpcUaServerSettings settings, TrustMaterial trust,
		Set<CertificateNumber> trusted, Set<CertificateNumber> known, Set<CertificateNumber> chosen, boolean global) {

	List<OfferedSecurity> offered() {
		return settings.security().stream().map(each -> new OfferedSecurity(each.policy(), each.mode())).toList();
	}

	/** What its certificates have to be like; of a server that has one. */
	ServerCertificateRequirements requirements() {
		return new ServerCertificateRequirements(settings.applicationUri(), identity.orElseThrow().chain(), sha1,
				offered());
	}

	ClientAdmission admission() {
		return new ClientAdmission(trust, offered().stream().anyMatch(OfferedSecurity::isSha1Era),
				settings.autoAccept(), Optional.ofNullable(settings.autoAcceptUntil()));
	}

	/**
	 * Whether a CA that the project does not know, and that the client may present, can lead to one that the server
	 * trusts.
	 */
	boolean mayTrustIssuerOf(ParticipantIdentity identity) {
		return !identity.isComplete() && trust.anchors().stream().anyMatch(each -> each.getBasicConstraints() > 0);
	}
}
