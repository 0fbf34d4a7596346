// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.config;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.ImagePaths;
import org.sealbench.device.settings.OpcUaServerSettings;
import org.sealbench.emulator.EmulatorProblem;
import org.sealbench.emulator.ImageCredentials;
import org.sealbench.opcua.policy.OfferedSecurity;
import org.sealbench.opcua.policy.SecurityPolicyRequirements;
import org.sealbench.opcua.policy.ServerCertificateRequirements;
import org.sealbench.pki.Credential;
import org.sealbench.pki.formats.CertificateReader;
import org.sealbench.pki.formats.CrlReader;
import org.sealbench.pki.validation.request.TrustMaterial;

/**
 * What the OPC UA server reads from a device image besides settings.
 *
 * @param credential the server's own certificate, chain and key
 * @param sha1       a second one for the legacy policies, which the first need not serve then
 * @param trust      the clients and CAs that it trusts, with the revocation lists
 */
public record SecurityMaterial(Credential credential, Optional<Credential> sha1, TrustMaterial trust) {

	/** The server's name in problems. */
	public static final String SERVER_TITLE = "OPC UA server";

	/**
	 * Reads and checks the parts of an image.
	 *
	 * @throws ProblemException if a part is missing or damaged, or certificate, key and application URI do not belong
	 *                          together
	 */
	public static SecurityMaterial of(DeviceImage image) throws ProblemException {
		Credential credential = ImageCredentials.opcua(image);
		Optional<Credential> sha1 = ImageCredentials.opcuaSha1(image);
		SecurityMaterial material = new SecurityMaterial(credential, sha1, trust(image));
		OpcUaServerSettings settings = image.settings().opcUaServer();
		Optional<String> violation = new ServerCertificateRequirements(settings.applicationUri(), credential.chain(),
				sha1.map(Credential::chain).orElse(List.of()),
				settings.security().stream().map(each -> new OfferedSecurity(each.policy(), each.mode())).toList())
				.violation();
		if (violation.isPresent()) {
			throw unusable(image, violation.get());
		}
		return material;
	}

	/**
	 * The trust list of an image.
	 *
	 * @throws ProblemException if a part of it is damaged
	 */
	public static TrustMaterial trust(DeviceImage image) throws ProblemException {
		return new TrustMaterial(certificates(image, ImagePaths.OPCUA_TRUST),
				certificates(image, ImagePaths.OPCUA_ISSUERS), lists(image));
	}

	/** The certificate that serves a policy. */
	public Credential credential(SecurityPolicy policy) {
		return SecurityPolicyRequirements.isSha1Era(policy) ? sha1.orElse(credential) : credential;
	}

	private static List<X509Certificate> certificates(DeviceImage image, String folder) throws ProblemException {
		List<X509Certificate> certificates = new ArrayList<>();
		for (Map.Entry<String, byte[]> part : image.parts().entrySet()) {
			if (part.getKey().startsWith(folder)) {
				certificates.addAll(CertificateReader.readAll(part.getValue(), part.getKey()));
			}
		}
		return certificates;
	}

	private static List<X509CRL> lists(DeviceImage image) throws ProblemException {
		List<X509CRL> lists = new ArrayList<>();
		for (Map.Entry<String, byte[]> part : image.parts().entrySet()) {
			if (part.getKey().startsWith(ImagePaths.CRL)) {
				lists.addAll(CrlReader.readAll(part.getValue(), part.getKey()));
			}
		}
		return lists;
	}

	private static ProblemException unusable(DeviceImage image, String why) {
		return new ProblemException(
				EmulatorProblem.CERTIFICATE_UNUSABLE.at(Place.of(image.settings().name()), SERVER_TITLE, why));
	}
}
