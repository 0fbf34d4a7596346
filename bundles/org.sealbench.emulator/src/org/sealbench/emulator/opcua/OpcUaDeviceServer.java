package org.sealbench.emulator.opcua;

import java.util.List;

import org.eclipse.milo.opcua.sdk.server.OpcUaServer;
import org.eclipse.milo.opcua.sdk.server.OpcUaServerConfig;
import org.eclipse.milo.opcua.sdk.server.Session;
import org.eclipse.milo.opcua.stack.core.security.DefaultCertificateManager;
import org.eclipse.milo.opcua.stack.core.security.MemoryCertificateQuarantine;
import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.structured.BuildInfo;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.ServiceReport;
import org.sealbench.device.settings.DeviceSettings;
import org.sealbench.emulator.BindProblems;
import org.sealbench.emulator.DeviceContext;
import org.sealbench.emulator.DeviceServer;
import org.sealbench.emulator.EmulatorProblem;
import org.sealbench.opcua.AlgorithmProvider;

/**
 * The OPC UA server of a device: Eclipse Milo with the device's endpoints, trust list, users, tags and methods. It listens on
 * the addresses of the device's interfaces and on nothing else. Several servers of one process share their threads.
 */
public final class OpcUaDeviceServer implements DeviceServer {

	static final String TITLE = "OPC UA server";
	static final String LOG_SOURCE = "opcua";

	private static final String PRODUCT_URI = "urn:sealbench:emulator";

	private final DeviceContext context;
	private final DeviceSettings settings;
	private final RejectedCertificates rejected = new RejectedCertificates();
	private DeviceTransport transport;
	private OpcUaServer server;
	private DeviceNamespace namespace;
	private ServiceReport report = ServiceReport.off();

	public OpcUaDeviceServer(DeviceContext context) {
		this.context = context;
		this.settings = context.image().settings();
	}

	@Override
	public synchronized void start() throws ProblemException {
		try {
			serve();
			report = ServiceReport.running(Endpoints.urls(settings));
			context.log().add(LOG_SOURCE, "listening on " + String.join(", ", report.urls()));
		} catch (ProblemException e) {
			stop();
			report = ServiceReport.failed(e.problem().message());
			context.log().add(LOG_SOURCE, "not started: " + e.problem().message());
			throw e;
		}
	}

	private void serve() throws ProblemException {
		AlgorithmProvider.install();
		ServerMaterial material = ServerMaterial.of(context.image());
		DeviceCertificates certificates = new DeviceCertificates(material.credential(), material.trust(),
				new ClientCertificateCheck(context, material.trust(), rejected));
		transport = new DeviceTransport(context.log());
		try {
			server = new OpcUaServer(config(certificates), profile -> transport);
		} catch (IllegalArgumentException | IllegalStateException e) {
			throw new ProblemException(EmulatorProblem.SERVER_FAILED.at(place(), TITLE, e.getMessage()), e);
		}
		server.addServiceSet("/", new SessionLog(server, context.log()));
		namespace = new DeviceNamespace(server, context);
		namespace.startup();
		// Milo reports only that nothing at all was bound; a device with half of its addresses counts as failed here.
		server.startup();
		if (transport.failure() != null) {
			throw BindProblems.explain(settings.name(), TITLE, transport.failure().address(), transport.failure().cause());
		}
		if (server.getBoundEndpoints().isEmpty()) {
			throw new ProblemException(EmulatorProblem.SERVER_FAILED.at(place(), TITLE, "it has no interface or no security policy"));
		}
	}

	private OpcUaServerConfig config(DeviceCertificates certificates) {
		BuildInfo build = new BuildInfo(PRODUCT_URI, "Sealbench", settings.type(), settings.firmware(), "",
				new DateTime(context.clock().instant()));
		return OpcUaServerConfig.builder().setApplicationName(LocalizedText.english(settings.name()))
				.setApplicationUri(settings.opcUaServer().applicationUri()).setProductUri(PRODUCT_URI).setBuildInfo(build)
				.setEndpoints(Endpoints.of(settings, certificates::certificate))
				.setCertificateManager(new DefaultCertificateManager(new MemoryCertificateQuarantine(), certificates))
				.setIdentityValidator(new DeviceIdentityValidator(context)).setLimits(new ServerLimits()).build();
	}

	/** The client certificates that were refused last, newest first. */
	public List<RejectedCertificate> rejected() {
		return rejected.list();
	}

	@Override
	public synchronized ServiceReport report() {
		return report;
	}

	@Override
	public synchronized void close() {
		stop();
		report = ServiceReport.off();
	}

	private void stop() {
		if (transport != null) {
			transport.unbind();
			transport = null;
		}
		if (server != null) {
			// A session holds timers of the shared threads until it ends or times out.
			for (Session session : server.getSessionManager().getAllSessions()) {
				server.getSessionManager().killSession(session.getSessionId(), true);
			}
			if (namespace != null) {
				namespace.shutdown();
			}
			server.shutdown();
			server = null;
			namespace = null;
		}
	}

	private Place place() {
		return Place.of(settings.name());
	}
}
