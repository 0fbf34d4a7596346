// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.inspection;

import java.security.cert.X509Certificate;
import java.util.Locale;

import org.sealbench.cli.console.Json;
import org.sealbench.cli.options.PointInTime;
import org.sealbench.opcua.connection.OfferedEndpoint;
import org.sealbench.operations.capture.Conversation;
import org.sealbench.operations.capture.Conversation.Protocol;
import org.sealbench.operations.doctor.ClientOpinion;
import org.sealbench.operations.doctor.Examination;
import org.sealbench.operations.doctor.ExaminedCertificate;
import org.sealbench.pki.Certificates;

import com.google.gson.JsonObject;

/** What the doctor found, in JSON. */
final class ExaminationJson {

	private ExaminationJson() {
	}

	static void describe(Examination found, JsonObject json) {
		json.addProperty("subject", found.subject());
		json.addProperty("kind", found.kind().words());
		json.addProperty("good", found.isGood());
		JsonObject facts = new JsonObject();
		found.facts().forEach(facts::addProperty);
		json.add("facts", facts);
		json.add("endpoints", Json.array(found.endpoints(), ExaminationJson::endpoint));
		json.add("connections", Json.array(found.connections(), ExaminationJson::connection));
		json.add("certificates", Json.array(found.certificates(), ExaminationJson::certificate));
		json.add("clients", Json.array(found.clients(), ExaminationJson::client));
	}

	static String words(Protocol protocol) {
		return protocol == Protocol.TLS ? "TLS" : "OPC UA";
	}

	private static JsonObject endpoint(OfferedEndpoint endpoint) {
		JsonObject json = new JsonObject();
		json.addProperty("url", endpoint.url());
		json.addProperty("policy", endpoint.policy());
		json.addProperty("mode", endpoint.mode());
		json.add("logins", Json.strings(endpoint.logins()));
		return json;
	}

	private static JsonObject connection(Conversation seen) {
		JsonObject json = new JsonObject();
		json.addProperty("begun", PointInTime.text(seen.begun()));
		json.addProperty("client", seen.client());
		json.addProperty("server", seen.server());
		json.addProperty("protocol", words(seen.protocol()));
		json.addProperty("security", seen.security().orElse(null));
		json.addProperty("wanted", seen.wanted().orElse(null));
		json.addProperty("refusal", seen.refusal().orElse(null));
		json.addProperty("hidden", seen.hidden().orElse(null));
		json.add("serverCertificates", Json.strings(seen.serverChain().stream().map(Certificates::sha256).toList()));
		json.add("clientCertificates", Json.strings(seen.clientChain().stream().map(Certificates::sha256).toList()));
		return json;
	}

	private static JsonObject certificate(ExaminedCertificate found) {
		X509Certificate certificate = found.certificate();
		JsonObject json = new JsonObject();
		json.addProperty("where", found.where());
		json.addProperty("commonName", Certificates.commonName(certificate));
		json.addProperty("subject", Certificates.subject(certificate));
		json.addProperty("issuer", Certificates.issuer(certificate));
		json.addProperty("notBefore", PointInTime.text(certificate.getNotBefore().toInstant()));
		json.addProperty("notAfter", PointInTime.text(certificate.getNotAfter().toInstant()));
		json.addProperty("fingerprintSha256", Certificates.sha256(certificate));
		return json;
	}

	private static JsonObject client(ClientOpinion opinion) {
		JsonObject json = new JsonObject();
		json.addProperty("client", opinion.client());
		json.addProperty("about", opinion.about());
		json.addProperty("answer", opinion.answer().name().toLowerCase(Locale.ROOT));
		json.add("reasons", Json.strings(opinion.reasons()));
		return json;
	}
}
