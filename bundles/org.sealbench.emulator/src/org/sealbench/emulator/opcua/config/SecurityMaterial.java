// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.config;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.ImagePaths;
import org.sealbench.device.settings.EndpointSecurity;
import org.sealbench.emulator.EmulatorProblem;
import org.sealbench.emulator.ImageCredentials;
import org.sealbench.opcua.policy.SecurityPolicyRequirements;
import org.sealbench.pki.Certificates;
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
		check(image, credential);
		if (sha1.isPresent()) {
			check(image, sha1.get());
		}
		SecurityMaterial material = new SecurityMaterial(credential, sha1,
				new TrustMaterial(certificates(image, ImagePaths.OPCUA_TRUST),
						certificates(image, ImagePaths.OPCUA_ISSUERS), lists(image)));
		for (EndpointSecurity offer : image.settings().opcUaServer().security()) {
			Optional<String> misfit = material.misfit(offer.policy());
			if (misfit.isPresent()) {
				throw unusable(image, misfit.get());
			}
		}
		return material;
	}

	/** The certificate that serves a policy. */
	public Credential credential(SecurityPolicy policy) {
		return SecurityPolicyRequirements.isSha1Era(policy) ? sha1.orElse(credential) : credential;
	}

	/** A policy with an unknown name is rejected where endpoints are created. */
	private Optional<String> misfit(String policy) {
		return Arrays.stream(SecurityPolicy.values()).filter(each -> each.name().equals(policy)).findFirst()
				.flatMap(each -> SecurityPolicyRequirements.violation(each, credential(each).chain()));
	}

	private static void check(DeviceImage image, Credential credential) throws ProblemException {
		if (!credential.key().getAlgorithm().equals("RSA")) {
			throw unusable(image, "OPC UA needs an RSA key, and this is a key of " + credential.key().getAlgorithm());
		}
		String uri = image.settings().opcUaServer().applicationUri();
		Optional<String> stated = Certificates.applicationUri(credential.certificate());
		if (!stated.equals(Optional.of(uri))) {
			throw unusable(image, "its application URI is " + stated.orElse("missing") + " and not " + uri);
		}
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
