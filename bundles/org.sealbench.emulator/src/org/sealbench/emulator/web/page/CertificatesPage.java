// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.page;

import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.ImagePaths;
import org.sealbench.emulator.DeviceContext;
import org.sealbench.pki.Authenticity;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.pki.formats.CertificateReader;

/** The certificates that are loaded, and whether each was really issued by the next one of its chain. */
public record CertificatesPage(DeviceContext device) {

	private static final HexFormat COLONS = HexFormat.ofDelimiter(":").withUpperCase();

	public Html content() {
		Html body = new Html();
		chain(body, "Web server", ImagePaths.WEB_CHAIN);
		chain(body, "OPC UA server", ImagePaths.OPCUA_CHAIN);
		trusted(body);
		return body;
	}

	private void chain(Html body, String server, String path) {
		List<X509Certificate> chain = read(path);
		for (int i = 0; i < chain.size(); i++) {
			String title = server
					+ (i == 0 ? "" : Certificates.isCa(chain.get(i)) ? ", certification authority" : ", chain");
			one(body, title, chain.get(i), i + 1 < chain.size() ? chain.get(i + 1) : null);
		}
	}

	private void trusted(Html body) {
		Map<String, X509Certificate> found = new LinkedHashMap<>();
		for (String path : device.image().parts().keySet()) {
			if (path.startsWith(ImagePaths.OPCUA_TRUST)) {
				read(path).forEach(each -> found.put(Certificates.sha256(each), each));
			}
		}
		HtmlTable table = new HtmlTable(body, "Trusted by the OPC UA server", "Certificate", "Valid until",
				"SHA-256 fingerprint");
		found.values().forEach(each -> table.row(Certificates.commonName(each), each.getNotAfter().toInstant(),
				Certificates.fingerprint(each, "SHA-256")));
		table.close("It trusts nobody.");
	}

	private static void one(Html body, String title, X509Certificate certificate, X509Certificate issuer) {
		PropertyList entries = new PropertyList(body, title).add("Subject", Certificates.subject(certificate))
				.add("Issuer", Certificates.issuer(certificate))
				.addCode("Serial number", certificate.getSerialNumber().toString(16))
				.addTime("Valid from", certificate.getNotBefore().toInstant())
				.addTime("Valid until", certificate.getNotAfter().toInstant())
				.add("Key", Certificates.keyDescription(certificate)).add("Signature", certificate.getSigAlgName());
		String names = Certificates.names(certificate).stream().map(SubjectAlternativeName::toString)
				.collect(Collectors.joining(", "));
		if (!names.isEmpty()) {
			entries.add("Alternative names", names);
		}
		entries.addCode("SHA-256 fingerprint", Certificates.fingerprint(certificate, "SHA-256"))
				.addCode("SHA-1 fingerprint", Certificates.fingerprint(certificate, "SHA-1"))
				.addCode("Subject key identifier", hex(Certificates.subjectKeyIdentifier(certificate)))
				.addCode("Authority key identifier", hex(Certificates.authorityKeyIdentifier(certificate)));
		entries.add("Authenticity", words(Authenticity.of(certificate, issuer == null ? certificate : issuer))).close();
	}

	private static String words(Authenticity found) {
		String issuer = found.certificate().equals(found.ca()) ? "itself" : Certificates.commonName(found.ca());
		return (found.isAuthentic() ? "passed" : "failed") + " against " + issuer + ": " + found.verdict();
	}

	private static String hex(Optional<byte[]> identifier) {
		return identifier.map(COLONS::formatHex).orElse("–");
	}

	private List<X509Certificate> read(String path) {
		DeviceImage image = device.image();
		byte[] content = image.parts().get(path);
		try {
			return content == null ? List.of() : CertificateReader.readAll(content, path);
		} catch (ProblemException e) {
			// What cannot be read was reported when the server started.
			return List.of();
		}
	}
}
