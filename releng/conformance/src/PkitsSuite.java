
// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.sealbench.common.ProblemException;
import org.sealbench.pki.formats.CertificateReader;
import org.sealbench.pki.formats.CrlReader;
import org.sealbench.pki.validation.CertificateValidator;
import org.sealbench.pki.validation.request.PolicyRequirements;
import org.sealbench.pki.validation.request.TrustMaterial;
import org.sealbench.pki.validation.request.ValidationReport;
import org.sealbench.pki.validation.request.ValidationRequest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The cases of the NIST Public Key Interoperability Test Suite; its certificates are valid from 2010 to 2030. */
final class PkitsSuite {

	private static final Instant AT = Instant.parse("2020-06-01T00:00:00Z");
	private static final String POLICIES = "2.16.840.1.101.3.2.1.48.";

	private final Path folder;

	PkitsSuite(Path folder) {
		this.folder = folder;
	}

	List<Verdict> run() throws IOException {
		List<Verdict> verdicts = new ArrayList<>();
		for (JsonElement each : JsonParser.parseString(Files.readString(folder.resolve("tests.json")))
				.getAsJsonArray()) {
			verdicts.add(judge(each.getAsJsonObject()));
		}
		return verdicts;
	}

	private Verdict judge(JsonObject test) throws IOException {
		boolean expected = test.get("expect").getAsString().equals("accept");
		String name = test.get("id").getAsString() + " " + test.get("name").getAsString();
		try {
			ValidationReport report = new CertificateValidator().validate(request(test));
			return new Verdict(name, expected, report.isTrusted(), true, report.failed().toString());
		} catch (ProblemException e) {
			return new Verdict(name, expected, false, true, e.getMessage());
		}
	}

	private ValidationRequest request(JsonObject test) throws IOException, ProblemException {
		List<X509Certificate> certificates = new ArrayList<>();
		for (JsonElement each : test.getAsJsonArray("certs")) {
			certificates.add(CertificateReader.read(
					Files.readAllBytes(folder.resolve("certs/" + each.getAsString() + ".crt")), each.getAsString()));
		}
		List<X509CRL> crls = new ArrayList<>();
		for (JsonElement each : test.getAsJsonArray("crls")) {
			crls.add(CrlReader.read(Files.readAllBytes(folder.resolve("crls/" + each.getAsString() + ".crl")),
					each.getAsString()));
		}
		// The suite lists the trust anchor first and the end entity last.
		TrustMaterial trust = new TrustMaterial(certificates.subList(0, 1), List.of(), crls);
		List<X509Certificate> chain = new ArrayList<>(certificates.subList(1, certificates.size()));
		Collections.reverse(chain);
		return ValidationRequest.of(chain, trust, AT).demanding(policies(test.getAsJsonObject("settings")));
	}

	private static PolicyRequirements policies(JsonObject settings) {
		Set<String> acceptable = new HashSet<>();
		if (settings.has("SetInitialPolicySet")) {
			for (String policy : settings.get("SetInitialPolicySet").getAsString().replace("\"", "").split(",")) {
				acceptable.add(policy.equals("anyPolicy") ? PolicyRequirements.ANY
						: POLICIES + policy.substring(policy.lastIndexOf('-') + 1));
			}
		} else {
			acceptable.add(PolicyRequirements.ANY);
		}
		return new PolicyRequirements(acceptable, is(settings, "SetInitialExplicitPolicy"),
				is(settings, "SetInitialPolicyMappingInhibit"), is(settings, "SetInitialInhibitAnyPolicy"));
	}

	private static boolean is(JsonObject settings, String name) {
		return settings.has(name) && settings.get(name).getAsString().contains("true");
	}
}
