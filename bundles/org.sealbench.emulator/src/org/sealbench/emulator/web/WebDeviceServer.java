// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web;

import java.util.List;

import org.eclipse.jetty.server.Server;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DevicePart;
import org.sealbench.device.ServiceReport;
import org.sealbench.emulator.DeviceContext;
import org.sealbench.emulator.DeviceServer;
import org.sealbench.emulator.EmulatorProblem;
import org.sealbench.emulator.ImageCredentials;
import org.sealbench.emulator.http.JettyConnectors;
import org.sealbench.emulator.http.JettyResources;
import org.sealbench.emulator.web.login.LoginForms;
import org.sealbench.emulator.web.login.WebAccess;
import org.sealbench.emulator.web.login.WebAuthenticator;
import org.sealbench.emulator.web.login.WebLoginThrottle;
import org.sealbench.emulator.web.login.WebSessions;
import org.sealbench.emulator.web.page.CertificateValidity;
import org.sealbench.pki.Credential;

/**
 * A device's web server: HTTPS (TLS 1.2 and 1.3, HTTP/1.1 and HTTP/2) on every interface's address and nowhere else,
 * and plain HTTP only if the settings do not forbid it. It sends the certificate chain of the image as it is, whatever
 * the device's clock shows, and warns where the clock is outside the certificate's validity.
 */
public final class WebDeviceServer implements DeviceServer {

	private final DeviceContext device;
	private final JettyResources jetty;
	private final WebSessions sessions = new WebSessions(System::nanoTime);
	private final WebLoginThrottle throttle = new WebLoginThrottle(System::nanoTime);
	private final LoginForms forms = new LoginForms(System::nanoTime);
	private WebHandler handler;
	private WebListeners listeners;
	private WebTls tls;
	private Server server;
	private List<String> urls = List.of();
	private CertificateValidity validity;

	public WebDeviceServer(DeviceContext device, JettyResources jetty) {
		this.device = device;
		this.jetty = jetty;
	}

	@Override
	public synchronized void start() throws ProblemException {
		Credential credential = ImageCredentials.web(device.image());
		tls = new WebTls(credential);
		handler = new WebHandler(site(device, credential));
		server = jetty.newServer();
		server.setErrorHandler(handler.errors());
		server.setHandler(handler);
		try {
			listeners = new WebListeners(server, tls, device.image().settings());
			urls = listeners.open(handler::handshakeRefused, handler::malformed);
			server.start();
		} catch (ProblemException e) {
			close();
			throw e;
		} catch (Exception e) {
			close();
			throw new ProblemException(
					EmulatorProblem.SERVER_FAILED.at(Place.of(device.image().settings().name()), WebListeners.WORDS, e),
					e);
		}
		device.log().add(DevicePart.WEB, "started at " + String.join(", ", urls));
		warn(device);
	}

	@Override
	public synchronized boolean adopt(DeviceContext next) {
		if (server == null || !listeners.suit(next.image().settings())) {
			return false;
		}
		try {
			Credential credential = ImageCredentials.web(next.image());
			tls.swap(credential);
			handler.show(site(next, credential));
		} catch (ProblemException e) {
			// A restart fails with the same problem; the switch reports it and is rolled back.
			return false;
		}
		next.log().add(DevicePart.WEB, "goes on at " + String.join(", ", urls) + " with what was downloaded");
		warn(next);
		return true;
	}

	@Override
	public synchronized ServiceReport report() {
		if (server == null) {
			return ServiceReport.off();
		}
		return new ServiceReport(ServiceReport.State.RUNNING, urls, validity.warning().orElse(""));
	}

	@Override
	public synchronized void close() {
		if (server != null) {
			device.insight().remove(DevicePart.WEB);
			JettyConnectors.stop(server);
			server = null;
			urls = List.of();
		}
	}

	private WebSite site(DeviceContext context, Credential credential) throws ProblemException {
		sessions.adopt(context.image().settings().webServer());
		validity = new CertificateValidity(credential.certificate(), context.clock());
		context.insight().add(DevicePart.WEB, sessions::open);
		WebAuthenticator users = new WebAuthenticator(context.image().settings().webServer().users(), throttle,
				context.log());
		return new WebSite(context, ImageCredentials.download(context.image()), new WebAccess(users, sessions, forms),
				validity);
	}

	private void warn(DeviceContext context) {
		validity.warning().ifPresent(words -> context.log().add(DevicePart.WEB, words));
	}
}
