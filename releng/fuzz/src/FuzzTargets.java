
// SPDX-License-Identifier: EPL-2.0
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
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
import org.sealbench.pki.formats.FileContents;
import org.sealbench.pki.formats.FormatReader;
import org.sealbench.pki.formats.FoundPart;
import org.sealbench.pki.lint.CertificateLint;
import org.sealbench.pki.lint.CrlLint;
import org.sealbench.pki.lint.CrlSubject;
import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintSubject;
import org.sealbench.pki.request.ReceivedRequest;
import org.sealbench.pki.text.CertificateDescription;
import org.sealbench.pki.text.CrlDescription;
import org.sealbench.pki.validation.CertificateValidator;
import org.sealbench.pki.validation.request.Strictness;
import org.sealbench.pki.validation.request.TrustMaterial;
import org.sealbench.pki.validation.request.ValidationRequest;
import org.sealbench.project.integrity.SealFile;

/** What Jazzer calls with each input. A problem is an answer; whatever else is thrown is a fault. */
public final class FuzzTargets {

	private interface Target {
		void read(byte[] input) throws ProblemException;
	}

	private static final Instant AT = Instant.parse("2026-12-01T00:00:00Z");

	private static final Map<String, Target> TARGETS = Map.of("plant",
			input -> ModelFile.read(input, "plant", Plant.class), "device",
			input -> ModelFile.read(input, "device", Device.class), "seals", SealFile::parse, "image",
			input -> new ImageArchive().read(input), "settings", input -> new DeviceJson().settings(input), "manifest",
			input -> new DeviceJson().manifest(input), "link",
			input -> new DeviceJson().read(input, LinkMessages.Begun.class, "message"), "trust-list",
			TrustListTarget::read, "url", UrlTarget::read);

	// Certificates, revocation lists, requests, PKCS#7, PKCS#12 and PEM are told apart by their content.
	private static final Target TARGET = TARGETS.getOrDefault(System.getProperty("sealbench.fuzz.target", "file"),
			FuzzTargets::file);

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

	private static void file(byte[] input) throws ProblemException {
		FileContents found = new FormatReader(() -> Optional.of("secret".toCharArray())).read(input, "file");
		LintContext context = LintContext.general(AT, 30);
		for (FoundPart.OfCertificate part : found.certificates()) {
			X509Certificate each = part.certificate();
			CertificateDescription.of(each);
			new CertificateLint().check(LintSubject.of(each, "1: it", Optional.of(each)), context);
			new CertificateValidator().validate(ValidationRequest.of(List.of(each), TrustMaterial.of(each), AT)
					.forHost(Optional.of("plc-1.example.org")).as(Strictness.FULL_PROFILE));
		}
		for (FoundPart.OfCrl part : found.crls()) {
			CrlDescription.of(part.crl());
			new CrlLint().check(new CrlSubject(Optional.empty(), "1: it", Optional.of(part.crl()), true, Map.of()),
					context);
		}
		for (FoundPart.OfRequest part : found.requests()) {
			ReceivedRequest.read(part.request().der(), "file");
		}
	}
}
