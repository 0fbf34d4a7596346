// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.image;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.DeviceJson;
import org.sealbench.device.Digest;
import org.sealbench.device.ImageManifest;
import org.sealbench.device.ImagePaths;
import org.sealbench.device.settings.DeviceSettings;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Crls;
import org.sealbench.pki.formats.PrivateKeys;
import org.sealbench.project.Project;
import org.sealbench.project.folder.ProjectFolder;

/** Builds the image of a device. The same inputs give the same image, byte by byte. */
final class ImageBuilder {

	/**
	 * Changes whenever this class builds other images from the same inputs, so that no older image passes for a new
	 * one.
	 */
	static final String VERSION = "3";

	private ImageBuilder() {
	}

	/** The image without its private keys. */
	static DeviceImage keyless(ImageInputs inputs) {
		DeviceSettings settings = new SettingsMapper(inputs.project().plant()).map(inputs.device());
		SortedMap<String, byte[]> parts = new TreeMap<>();
		parts.put(ImagePaths.SETTINGS, new DeviceJson().write(settings));
		inputs.chains().forEach((role, chain) -> parts.put(chainPath(role), ascii(Certificates.pem(chain))));
		if (!inputs.sha1().isEmpty()) {
			parts.put(ImagePaths.OPCUA_SHA1_CHAIN, ascii(Certificates.pem(inputs.sha1())));
		}
		inputs.root().ifPresent(root -> parts.put(ImagePaths.WEB_DOWNLOAD, ascii(Certificates.pem(root))));
		inputs.trust().certificates().forEach((number, certificate) -> parts.put(ImagePaths.OPCUA_TRUST + file(number),
				ascii(Certificates.pem(certificate))));
		inputs.trust().issuers().forEach((number, certificate) -> parts.put(ImagePaths.OPCUA_ISSUERS + file(number),
				ascii(Certificates.pem(certificate))));
		inputs.trust().crls().forEach((number, crl) -> parts.put(ImagePaths.CRL + file(number), Crls.pemBytes(crl)));
		return new DeviceImage(settings, parts);
	}

	/** The image with the private keys of its servers; needs a login in a protected project. */
	static DeviceImage withKeys(Project project, Device device, DeviceImage keyless) throws ProblemException {
		SortedMap<String, byte[]> parts = new TreeMap<>(keyless.parts());
		for (ServerRole role : ServerRole.values()) {
			if (parts.containsKey(chainPath(role))) {
				parts.put(keyPath(role),
						ascii(PrivateKeys.toPem(project.certificates().credential(role.certificate(device)).key())));
			}
		}
		Optional<CertificateNumber> sha1 = parts.containsKey(ImagePaths.OPCUA_SHA1_CHAIN)
				? LegacyPolicyCertificate.of(project, device)
				: Optional.empty();
		if (sha1.isPresent()) {
			parts.put(ImagePaths.OPCUA_SHA1_KEY,
					ascii(PrivateKeys.toPem(project.certificates().credential(sha1.get()).key())));
		}
		return new DeviceImage(keyless.settings(), parts);
	}

	/** A manifest that also names the keys, as if they were empty: what a device gets that holds none yet. */
	static ImageManifest withPlacesOfKeys(ImageManifest keyless) {
		SortedMap<String, String> parts = new TreeMap<>(keyless.parts());
		String empty = Digest.sha256(new byte[0]);
		for (ServerRole role : ServerRole.values()) {
			if (parts.containsKey(chainPath(role))) {
				parts.put(keyPath(role), empty);
			}
		}
		if (parts.containsKey(ImagePaths.OPCUA_SHA1_CHAIN)) {
			parts.put(ImagePaths.OPCUA_SHA1_KEY, empty);
		}
		return new ImageManifest(keyless.formatVersion(), keyless.device(), parts);
	}

	private static String chainPath(ServerRole role) {
		return role == ServerRole.WEB ? ImagePaths.WEB_CHAIN : ImagePaths.OPCUA_CHAIN;
	}

	private static String keyPath(ServerRole role) {
		return role == ServerRole.WEB ? ImagePaths.WEB_KEY : ImagePaths.OPCUA_KEY;
	}

	/** Named by certificate number, which stays when the content is renewed elsewhere. */
	private static String file(CertificateNumber number) {
		return ProjectFolder.digits(number) + ".pem";
	}

	private static byte[] ascii(String pem) {
		return pem.getBytes(StandardCharsets.US_ASCII);
	}
}
