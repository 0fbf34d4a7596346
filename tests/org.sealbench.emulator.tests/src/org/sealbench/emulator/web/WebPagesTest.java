// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.Locale;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Usage;
import org.sealbench.testkit.TestCredentials;
import org.xml.sax.InputSource;

/** What the device's web pages say and hand out. */
class WebPagesTest extends WebFixture {

	@Test
	void theIntroPageOpensForWhoTrustsTheAuthorityOnly() throws Exception {
		running(image());
		HttpResponse<byte[]> answer = get("/");
		String page = new String(answer.body(), StandardCharsets.UTF_8);
		assertEquals(200, answer.statusCode());
		assertTrue(page.contains("PLC &lt;1&gt;") && page.contains("Test plant") && page.contains("STOP")
				&& page.contains(ADDRESS), page);
		assertTrue(page.contains("Plant &lt;CA&gt; &amp; &quot;more&quot;") && !page.contains("<CA>"), page);
		assertTrue(page.contains("2012-01-01T00:00:01Z"), page);
		assertEquals(2, answer.sslSession().orElseThrow().getPeerCertificates().length);
	}

	@Test
	void theAuthorityIsHandedOutInThreeForms() throws Exception {
		running(image());
		HttpResponse<byte[]> cer = get("/certificate.cer");
		assertArrayEquals(Certificates.der(CA.certificate()), cer.body());
		assertEquals("application/pkix-cert", cer.headers().firstValue("content-type").orElseThrow());
		assertTrue(cer.headers().firstValue("content-disposition").orElseThrow().startsWith("attachment"));
		HttpResponse<byte[]> pem = get("/certificate.pem");
		assertEquals(Certificates.pem(CA.certificate()), new String(pem.body(), StandardCharsets.US_ASCII));
		assertEquals("application/x-pem-file", pem.headers().firstValue("content-type").orElseThrow());
	}

	@Test
	void theProfileForApplesSystemsHoldsTheAuthority() throws Exception {
		running(image());
		HttpResponse<byte[]> answer = get("/certificate.mobileconfig");
		assertEquals("application/x-apple-aspen-config", answer.headers().firstValue("content-type").orElseThrow());
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
		var profile = factory.newDocumentBuilder().parse(new InputSource(new ByteArrayInputStream(answer.body())));
		String data = profile.getElementsByTagName("data").item(0).getTextContent();
		byte[] der = Base64.getMimeDecoder().decode(data);
		assertEquals(CA.certificate(),
				CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der)));
		assertTrue(profile.getDocumentElement().getTextContent().contains("com.apple.security.root"));
		assertArrayEquals(answer.body(), get("/certificate.mobileconfig").body());
	}

	@Test
	void aSelfSignedDeviceHandsOutItsOwnCertificate() throws Exception {
		Credential own = TestCredentials.selfSigned("PLC_1/Webserver", Usage.WEB_SERVER, "ip:" + ADDRESS);
		running(image().webCredential(own));
		try (HttpClient trusting = HttpClient.newBuilder().sslContext(trusting(own.certificate())).build()) {
			URI url = url("");
			var cer = trusting.send(HttpRequest.newBuilder(url.resolve("/certificate.cer")).build(),
					BodyHandlers.ofByteArray());
			assertArrayEquals(Certificates.der(own.certificate()), cer.body());
			var profile = trusting.send(HttpRequest.newBuilder(url.resolve("/certificate.mobileconfig")).build(),
					BodyHandlers.ofString());
			assertTrue(profile.body().contains("com.apple.security.pem"));
		}
	}

	@Test
	void answersSayNothingAboutTheServerAndForbidWhatIsNotNeeded() throws Exception {
		running(image());
		var headers = get("/").headers();
		assertFalse(headers.firstValue("server").isPresent());
		assertTrue(headers.firstValue("content-security-policy").orElseThrow().startsWith("default-src 'none'"));
		assertEquals("nosniff", headers.firstValue("x-content-type-options").orElseThrow());
		assertTrue(headers.firstValue("strict-transport-security").isPresent());
		assertEquals("Sun, 1 Jan 2012 00:00:01 GMT", headers.firstValue("date").orElseThrow());
	}

	@Test
	void unknownPagesMethodsAndMalformedRequestsAreRefusedWithoutDetails() throws Exception {
		running(image().http(plainPort));
		String missing = new String(get("/secret<script>".replace("<", "%3C").replace(">", "%3E")).body(),
				StandardCharsets.UTF_8);
		assertTrue(missing.contains("There is no such page") && !missing.contains("secret"), missing);
		assertEquals(404, get("/certificate.cer/").statusCode());
		HttpRequest.Builder request = HttpRequest.newBuilder(url("/"));
		HttpResponse<String> head = client.send(request.copy().HEAD().build(), BodyHandlers.ofString());
		assertEquals(200, head.statusCode());
		assertTrue(head.headers().firstValueAsLong("content-length").orElseThrow() > 0);
		HttpResponse<String> post = client.send(request.copy().POST(BodyPublishers.ofString("x")).build(),
				BodyHandlers.ofString());
		assertEquals(405, post.statusCode());
		for (String malformed : new String[] { "GET /../x%00 HTTP/1.1\r\nHost: a\r\n\r\n", "GET / HTTP/9.9\r\n\r\n",
				"nonsense\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\nX: " + "y".repeat(20_000) + "\r\n\r\n" }) {
			String answer = raw(plainPort, malformed);
			assertTrue(answer.matches("(?s)(HTTP/1.1 [45].*)?"), answer);
			assertFalse(answer.toLowerCase(Locale.ROOT).contains("jetty") || answer.contains("Exception"), answer);
		}
	}
}
