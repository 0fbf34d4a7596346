
// SPDX-License-Identifier: EPL-2.0
import java.util.Map;
import java.util.Optional;

import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceJson;
import org.sealbench.device.ImageArchive;
import org.sealbench.device.link.LinkMessages;
import org.sealbench.model.Device;
import org.sealbench.model.Plant;
import org.sealbench.model.files.ModelFile;
import org.sealbench.opcua.connection.UrlTarget;
import org.sealbench.opcua.push.TrustListTarget;
import org.sealbench.pki.formats.FormatReader;
import org.sealbench.project.integrity.SealFile;

/** What Jazzer calls with each input. A problem is an answer; whatever else is thrown is a fault. */
public final class FuzzTargets {

	private interface Target {
		void read(byte[] input) throws ProblemException;
	}

	private static final Map<String, Target> TARGETS = Map.of(
			// Certificates, revocation lists, requests, PKCS#7, PKCS#12 and PEM are told apart by their content.
			"file", input -> new FormatReader(() -> Optional.of("secret".toCharArray())).read(input, "file"), "plant",
			input -> ModelFile.read(input, "plant", Plant.class), "device",
			input -> ModelFile.read(input, "device", Device.class), "seals", SealFile::parse, "image",
			input -> new ImageArchive().read(input), "settings", input -> new DeviceJson().settings(input), "manifest",
			input -> new DeviceJson().manifest(input), "link",
			input -> new DeviceJson().read(input, LinkMessages.Begun.class, "message"), "trust-list",
			TrustListTarget::read, "url", UrlTarget::read);

	private static final Target TARGET = TARGETS.get(System.getProperty("sealbench.fuzz.target", "file"));

	private FuzzTargets() {
	}

	public static void fuzzerTestOneInput(byte[] input) {
		try {
			TARGET.read(input.clone());
		} catch (ProblemException e) {
			// It was refused, as it should be.
			return;
		}
	}
}
