// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.ImagePaths;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Signatures;
import org.sealbench.pki.formats.CertificateReader;
import org.sealbench.pki.formats.PrivateKeys;

/** Certificates and keys from a device image, checked to belong together. */
public final class ImageCredentials {

	private ImageCredentials() {
	}

	/**
	 * The web server's certificate chain and key.
	 *
	 * @throws ProblemException if the image has no such chain or key, or they are damaged
	 */
	public static Credential web(DeviceImage image) throws ProblemException {
		return credential(image, "web server", ImagePaths.WEB_CHAIN, ImagePaths.WEB_KEY);
	}

	/**
	 * The OPC UA server's certificate chain and key.
	 *
	 * @throws ProblemException if the image has no such chain or key, or they are damaged
	 */
	public static Credential opcua(DeviceImage image) throws ProblemException {
		return credential(image, "OPC UA server", ImagePaths.OPCUA_CHAIN, ImagePaths.OPCUA_KEY);
	}

	/**
	 * The OPC UA server's second certificate chain and key, for the legacy policies; most devices have none.
	 *
	 * @throws ProblemException if the image has the chain and no key, or they are damaged
	 */
	public static Optional<Credential> opcuaSha1(DeviceImage image) throws ProblemException {
		return image.parts().containsKey(ImagePaths.OPCUA_SHA1_CHAIN)
				? Optional
						.of(credential(image, "OPC UA server", ImagePaths.OPCUA_SHA1_CHAIN, ImagePaths.OPCUA_SHA1_KEY))
				: Optional.empty();
	}

	/**
	 * The certificate that "Download certificate" offers.
	 *
	 * @throws ProblemException if the image has no such file, or it is damaged
	 */
	public static X509Certificate download(DeviceImage image) throws ProblemException {
		return CertificateReader.read(part(image, "web server", ImagePaths.WEB_DOWNLOAD), ImagePaths.WEB_DOWNLOAD);
	}

	private static Credential credential(DeviceImage image, String server, String chainPath, String keyPath)
			throws ProblemException {
		List<X509Certificate> chain = CertificateReader.readAll(part(image, server, chainPath), chainPath);
		PrivateKey key = PrivateKeys.fromPem(part(image, server, keyPath), null, keyPath);
		if (!Signatures.isKeyPair(key, chain.get(0).getPublicKey())) {
			throw unusable(image, server, "the key is not that of the certificate");
		}
		return new Credential(key, chain);
	}

	private static byte[] part(DeviceImage image, String server, String path) throws ProblemException {
		byte[] content = image.parts().get(path);
		if (content == null) {
			throw unusable(image, server, path + " is missing");
		}
		return content;
	}

	private static ProblemException unusable(DeviceImage image, String server, String why) {
		return new ProblemException(
				EmulatorProblem.CERTIFICATE_UNUSABLE.at(Place.of(image.settings().name()), server, why));
	}
}
