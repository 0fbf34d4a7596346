package org.sealbench.emulator.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.ServiceReport;
import org.sealbench.device.settings.DeviceSettings;
import org.sealbench.device.settings.InterfaceSettings;
import org.sealbench.device.settings.WebServerSettings;
import org.sealbench.emulator.BindProblems;
import org.sealbench.emulator.DeviceContext;
import org.sealbench.emulator.DeviceServer;
import org.sealbench.emulator.EmulatorProblem;
import org.sealbench.emulator.ImageCredentials;
import org.sealbench.emulator.http.HttpsListener;
import org.sealbench.emulator.http.PlainErrors;
import org.sealbench.emulator.http.SharedJetty;
import org.sealbench.pki.IpLiteral;
import org.sealbench.pki.KeyStores;
import org.sealbench.pki.PinnedTrust;

/**
 * A device's web server: HTTPS (TLS 1.2 and 1.3) on every interface's address and nowhere else, and plain HTTP only if
 * the settings do not forbid it. It sends the certificate chain of the image as it is, whatever the device's clock says.
 */
public final class WebDeviceServer implements DeviceServer {

	private static final String WORDS = "web server";
	private static final Duration IDLE = Duration.ofSeconds(30);

	private final DeviceContext device;
	private final SharedJetty jetty;
	private Server server;
	private ServiceReport report = ServiceReport.off();

	public WebDeviceServer(DeviceContext device, SharedJetty jetty) {
		this.device = device;
		this.jetty = jetty;
	}

	@Override
	public synchronized void start() throws ProblemException {
		DeviceSettings settings = device.image().settings();
		server = jetty.newServer();
		server.setErrorHandler(new PlainErrors());
		server.setHandler(new WebHandler(device, ImageCredentials.download(device.image())));
		SslContextFactory.Server tls = HttpsListener.tls(
				KeyStores.tls(ImageCredentials.web(device.image()), new PinnedTrust(Set.of())), false, "TLSv1.3", "TLSv1.2");
		List<String> urls = new ArrayList<>();
		try {
			for (InterfaceSettings each : settings.interfaces()) {
				urls.addAll(listen(settings, tls, each));
			}
			server.start();
		} catch (ProblemException e) {
			close();
			throw e;
		} catch (Exception e) {
			close();
			throw new ProblemException(EmulatorProblem.SERVER_FAILED.at(Place.of(settings.name()), WORDS, e), e);
		}
		report = ServiceReport.running(urls);
		device.log().add("web", "started at " + String.join(", ", urls));
	}

	@Override
	public synchronized ServiceReport report() {
		return report;
	}

	@Override
	public synchronized void close() {
		if (server != null) {
			HttpsListener.stop(server);
			server = null;
			report = ServiceReport.off();
		}
	}

	private List<String> listen(DeviceSettings settings, SslContextFactory.Server tls, InterfaceSettings at) throws ProblemException {
		WebServerSettings web = settings.webServer();
		InetAddress address = address(at);
		List<String> urls = new ArrayList<>();
		urls.add(bind(new InetSocketAddress(address, web.httpsPort()), "https", tls));
		if (!web.httpsOnly()) {
			urls.add(bind(new InetSocketAddress(address, web.httpPort()), "http", null));
		}
		return urls;
	}

	private String bind(InetSocketAddress at, String scheme, SslContextFactory.Server tls) throws ProblemException {
		try {
			if (tls == null) {
				HttpsListener.http(server, at, IDLE);
			} else {
				HttpsListener.https(server, tls, at, IDLE);
			}
			return scheme + "://" + BindProblems.text(at).replaceFirst("https".equals(scheme) ? ":443$" : ":80$", "");
		} catch (IOException e) {
			throw BindProblems.explain(device.image().settings().name(), WORDS, at, e);
		}
	}

	private static InetAddress address(InterfaceSettings at) throws ProblemException {
		try {
			byte[] bytes = IpLiteral.parse(at.address()).orElseThrow(() -> new UnknownHostException("not an IP address"));
			return InetAddress.getByAddress(bytes);
		} catch (UnknownHostException e) {
			throw new ProblemException(EmulatorProblem.CANNOT_LISTEN.at(Place.of(at.name()), WORDS, at.address(), e.getMessage()), e);
		}
	}
}
