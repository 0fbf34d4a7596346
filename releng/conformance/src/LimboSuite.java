
// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.ProblemException;
import org.sealbench.pki.formats.CertificateReader;
import org.sealbench.pki.formats.CrlReader;
import org.sealbench.pki.validation.CertificateValidator;
import org.sealbench.pki.validation.request.Purpose;
import org.sealbench.pki.validation.request.Strictness;
import org.sealbench.pki.validation.request.TrustMaterial;
import org.sealbench.pki.validation.request.ValidationLimits;
import org.sealbench.pki.validation.request.ValidationReport;
import org.sealbench.pki.validation.request.ValidationRequest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * The cases of C2SP x509-limbo. Its group `webpki` is judged as a browser does, the others by the profile of RFC 5280.
 * A case whose files cannot be read is rejected.
 */
final class LimboSuite {

	private final Path file;

	LimboSuite(Path file) {
		this.file = file;
	}

	List<Verdict> run() throws IOException {
		List<Verdict> verdicts = new ArrayList<>();
		for (JsonElement each : JsonParser.parseString(Files.readString(file)).getAsJsonObject()
				.getAsJsonArray("testcases")) {
			verdicts.add(judge(each.getAsJsonObject()));
		}
		return verdicts;
	}

	private static Verdict judge(JsonObject test) {
		String name = test.get("id").getAsString();
		boolean expected = test.get("expected_result").getAsString().equals("SUCCESS");
		// What is rejected too much is explained case by case; what is accepted too much misses the goal.
		boolean counts = !expected && !name.startsWith("webpki::");
		try {
			ValidationReport report = new CertificateValidator().validate(request(test));
			return new Verdict(name, expected, report.isTrusted(), counts, report.failed().toString());
		} catch (ProblemException e) {
			return new Verdict(name, expected, false, counts, e.getMessage());
		}
	}

	private static ValidationRequest request(JsonObject test) throws ProblemException {
		List<X509Certificate> chain = certificates(test.getAsJsonArray("untrusted_intermediates"));
		chain.add(0, CertificateReader.read(bytes(test.get("peer_certificate")), "peer"));
		List<X509CRL> crls = new ArrayList<>();
		for (JsonElement each : test.getAsJsonArray("crls")) {
			crls.addAll(CrlReader.readAll(bytes(each), "crl"));
		}
		TrustMaterial trust = new TrustMaterial(certificates(test.getAsJsonArray("trusted_certs")), List.of(), crls);
		boolean web = test.get("id").getAsString().startsWith("webpki::");
		return ValidationRequest.of(chain, trust, time(test.get("validation_time"))).forHost(host(test))
				.forPurpose(purpose(test, web)).as(web ? Strictness.BROWSER : Strictness.FULL_PROFILE)
				.within(limits(test.get("max_chain_depth")));
	}

	private static Purpose purpose(JsonObject test, boolean web) {
		if (test.get("validation_kind").getAsString().equals("CLIENT")) {
			return Purpose.CLIENT;
		}
		return web ? Purpose.WEB_SERVER : Purpose.SERVER;
	}

	private static Optional<String> host(JsonObject test) {
		JsonElement name = test.get("expected_peer_name");
		return name.isJsonNull() ? Optional.empty() : Optional.of(name.getAsJsonObject().get("value").getAsString());
	}

	private static Instant time(JsonElement time) {
		return time.isJsonNull() ? Instant.now() : OffsetDateTime.parse(time.getAsString()).toInstant();
	}

	private static ValidationLimits limits(JsonElement depth) {
		return depth.isJsonNull() ? ValidationLimits.standard()
				: ValidationLimits.standard().withIntermediates(depth.getAsInt());
	}

	/** An intermediate or anchor that cannot be read does not help; the case is judged without it. */
	private static List<X509Certificate> certificates(JsonArray texts) {
		List<X509Certificate> found = new ArrayList<>();
		for (JsonElement each : texts) {
			try {
				found.add(CertificateReader.read(bytes(each), "certificate"));
			} catch (ProblemException e) {
				System.err.println("left out: " + e.getMessage());
			}
		}
		return found;
	}

	private static byte[] bytes(JsonElement text) {
		return text.getAsString().getBytes(StandardCharsets.US_ASCII);
	}
}
