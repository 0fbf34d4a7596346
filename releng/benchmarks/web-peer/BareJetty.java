
// SPDX-License-Identifier: EPL-2.0
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/**
 * The peer of the web server's measurement: Jetty with nothing around it, which answers every request with the same
 * header fields and bytes as a device's first page, with the device's certificate. Arguments: PKCS#12 file, its
 * password, the CA's PEM file, the device's URL, address and port to listen on.
 */
final class BareJetty {

	public static void main(String[] arguments) throws Exception {
		char[] password = arguments[1].toCharArray();
		KeyStore store = KeyStore.getInstance(Path.of(arguments[0]).toFile(), password);
		HttpResponse<byte[]> page = page(arguments[2], URI.create(arguments[3]));
		List<HttpField> fields = new ArrayList<>();
		page.headers().map().forEach((name, values) -> values.stream().filter(value -> !name.startsWith(":"))
				.forEach(value -> fields.add(new HttpField(name, value))));

		KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
		keys.init(store, password);
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(keys.getKeyManagers(), null, null);
		SslContextFactory.Server tls = new SslContextFactory.Server();
		tls.setSslContext(context);
		tls.setSniRequired(false);
		HttpConfiguration configuration = new HttpConfiguration();
		configuration.setSendServerVersion(false);
		configuration.setSendDateHeader(false);
		configuration.addCustomizer(new SecureRequestCustomizer(false));
		Server server = new Server();
		ServerConnector connector = new ServerConnector(server, new SslConnectionFactory(tls, "http/1.1"),
				new HttpConnectionFactory(configuration));
		connector.setHost(arguments[4]);
		connector.setPort(Integer.parseInt(arguments[5]));
		server.addConnector(connector);
		server.setHandler(new Handler.Abstract.NonBlocking() {

			@Override
			public boolean handle(Request request, Response response, Callback callback) {
				fields.forEach(response.getHeaders()::add);
				response.write(true, ByteBuffer.wrap(page.body()), callback);
				return true;
			}
		});
		server.start();
		System.out.println("ready");
		server.join();
	}

	private static HttpResponse<byte[]> page(String ca, URI device) throws Exception {
		KeyStore trusted = KeyStore.getInstance("PKCS12");
		trusted.load(null, null);
		try (InputStream in = Files.newInputStream(Path.of(ca))) {
			trusted.setCertificateEntry("ca",
					java.security.cert.CertificateFactory.getInstance("X.509").generateCertificate(in));
		}
		TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		trust.init(trusted);
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(null, trust.getTrustManagers(), null);
		try (HttpClient client = HttpClient.newBuilder().sslContext(context).version(HttpClient.Version.HTTP_1_1)
				.build()) {
			return client.send(HttpRequest.newBuilder(device).build(), BodyHandlers.ofByteArray());
		}
	}
}
