package org.sealbench.emulator.opcua;

import java.util.List;
import java.util.concurrent.TimeUnit;

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
import org.sealbench.device.settings.UserSettings;
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

	/** How long the answer to ApplyChanges may take to go out before connections are closed, in milliseconds. */
	private static final long ANSWER_WITHIN = 500;

	private final DeviceContext context;
	private final DeviceSettings settings;
	private LiveDevice device;
	private OpenSessions sessions;
	private volatile DeviceTransport transport;
	private volatile TagServer server;
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
		device = new LiveDevice(context);
		Refusals refusals = new Refusals(device);
		PresentedChain chain = new PresentedChain(device);
		ClientCertificateCheck check = new ClientCertificateCheck(device, refusals);
		DeviceCertificates certificates = new DeviceCertificates(device, check);
		transport = new DeviceTransport(refusals);
		try {
			server = new TagServer(config(certificates), profile -> transport);
		} catch (IllegalArgumentException | IllegalStateException e) {
			throw new ProblemException(EmulatorProblem.SERVER_FAILED.at(place(), TITLE, e.getMessage()), e);
		}
		sessions = new OpenSessions(server, transport.connections(), device, check);
		namespace = new DeviceNamespace(server, device);
		server.judgedBy(new TagAccessController(server, device, namespace.tags()));
		new ServerObject(server, device).install();
		new ServerConfiguration(server, device, this::pushed).install();
		server.addServiceSet("/", new DiscoveryService(server, chain));
		server.addServiceSet("/", new SessionLog(server, device, chain));
		server.addServiceSet("/", new AttributeService(server, device, namespace));
		server.addServiceSet("/", new MonitoredItemService(server));
		server.getSessionManager().addSessionListener(new LeftSubscriptions(server));
		context.insight().add(LOG_SOURCE, new ServerInsight(server)::sessions);
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
				.setEndpoints(Endpoints.of(settings, policy -> device.material().credential(policy).certificate()))
				.setCertificateManager(new DefaultCertificateManager(new MemoryCertificateQuarantine(), certificates))
				.setIdentityValidator(new DeviceIdentityValidator(device)).setLimits(new ServerLimits()).build();
	}

	@Override
	public synchronized boolean adopt(DeviceContext next) {
		if (server == null || !SameServer.test(device.context(), next)) {
			return false;
		}
		List<UserSettings> users = device.settings().users();
		try {
			device.replace(next);
		} catch (ProblemException e) {
			// A new start fails with the same problem, and the switch says so and goes back.
			return false;
		}
		server.resetEndpointDescriptionCache();
		sessions.endUnwelcome(users);
		context.log().add(LOG_SOURCE, "changed over while running");
		return true;
	}

	/** After a certificate push: clients have to come again if the server's certificate is another (OPC 10000-12 §7.10.9). */
	private void pushed(DeviceContext before, DeviceContext next, boolean certificates) throws ProblemException {
		OpcUaServer running = server;
		DeviceTransport connected = transport;
		if (running == null || !device.replace(before, next)) {
			return;
		}
		running.resetEndpointDescriptionCache();
		Runnable closing = certificates ? connected.connections().closingThePresent() : () -> {
		};
		// The answer to the administrator goes out first.
		running.getScheduledExecutorService().schedule(() -> {
			sessions.endUnwelcome(next.image().settings().opcUaServer().users());
			closing.run();
		}, ANSWER_WITHIN, TimeUnit.MILLISECONDS);
	}

	@Override
	public synchronized ServiceReport report() {
		return report;
	}

	/** How many nodes clients watch. */
	long monitoredItems() {
		return server.getMonitoredItemCount().get();
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
			context.insight().remove(LOG_SOURCE);
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
