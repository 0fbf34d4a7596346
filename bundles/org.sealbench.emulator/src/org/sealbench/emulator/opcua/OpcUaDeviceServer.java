// SPDX-License-Identifier: EPL-2.0
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
import org.sealbench.common.IoReason;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DevicePart;
import org.sealbench.device.ServiceReport;
import org.sealbench.device.settings.DeviceSettings;
import org.sealbench.device.settings.UserSettings;
import org.sealbench.emulator.BindProblems;
import org.sealbench.emulator.DeviceContext;
import org.sealbench.emulator.DeviceServer;
import org.sealbench.emulator.EmulatorProblem;
import org.sealbench.emulator.opcua.addressspace.AttributeService;
import org.sealbench.emulator.opcua.addressspace.DeviceNamespace;
import org.sealbench.emulator.opcua.addressspace.MethodService;
import org.sealbench.emulator.opcua.addressspace.MonitoredItemService;
import org.sealbench.emulator.opcua.addressspace.ServerObject;
import org.sealbench.emulator.opcua.addressspace.TagAccessController;
import org.sealbench.emulator.opcua.addressspace.UnsupportedFacets;
import org.sealbench.emulator.opcua.certificate.ClientCertificateValidator;
import org.sealbench.emulator.opcua.certificate.DeviceCertificateGroup;
import org.sealbench.emulator.opcua.certificate.DiscoveryService;
import org.sealbench.emulator.opcua.certificate.ServerCertificateChain;
import org.sealbench.emulator.opcua.channel.DeviceTransport;
import org.sealbench.emulator.opcua.config.Endpoints;
import org.sealbench.emulator.opcua.config.LiveDevice;
import org.sealbench.emulator.opcua.config.PacedExecutor;
import org.sealbench.emulator.opcua.config.RejectionLog;
import org.sealbench.emulator.opcua.config.SecurityMaterial;
import org.sealbench.emulator.opcua.config.ServerLimits;
import org.sealbench.emulator.opcua.push.ServerConfiguration;
import org.sealbench.emulator.opcua.session.ConnectedClients;
import org.sealbench.emulator.opcua.session.DeviceIdentityValidator;
import org.sealbench.emulator.opcua.session.OrphanedSubscriptions;
import org.sealbench.emulator.opcua.session.SessionRevalidation;
import org.sealbench.emulator.opcua.session.SessionService;
import org.sealbench.emulator.opcua.session.SubscriptionService;
import org.sealbench.opcua.policy.AlgorithmProvider;

/**
 * The OPC UA server of a device: Eclipse Milo with the device's endpoints, trust list, users, tags and methods. It
 * listens on the addresses of the device's interfaces and on nothing else. Several servers of one process share their
 * threads.
 */
public final class OpcUaDeviceServer implements DeviceServer {

	private static final String PRODUCT_URI = "urn:sealbench:emulator";

	/** How long the response to ApplyChanges may take to be sent before connections are closed, in milliseconds. */
	private static final long ANSWER_WITHIN = 500;

	private final DeviceContext context;
	private final DeviceSettings settings;
	private LiveDevice device;
	private SessionRevalidation sessions;
	private volatile DeviceTransport transport;
	private volatile AccessControlledServer server;
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
			context.log().add(DevicePart.OPCUA, "listening on " + String.join(", ", report.urls()));
		} catch (ProblemException e) {
			stop();
			report = ServiceReport.failed(e.problem().message());
			context.log().add(DevicePart.OPCUA, "not started: " + e.problem().message());
			throw e;
		}
	}

	private void serve() throws ProblemException {
		AlgorithmProvider.install();
		device = new LiveDevice(context);
		RejectionLog refusals = new RejectionLog(device);
		ServerCertificateChain chain = new ServerCertificateChain(device);
		ClientCertificateValidator check = new ClientCertificateValidator(device, refusals);
		DeviceCertificateGroup certificates = new DeviceCertificateGroup(device, check);
		transport = new DeviceTransport(refusals);
		try {
			server = new AccessControlledServer(config(certificates), profile -> transport);
		} catch (IllegalArgumentException | IllegalStateException e) {
			throw new ProblemException(
					EmulatorProblem.SERVER_FAILED.at(place(), SecurityMaterial.SERVER_TITLE, IoReason.of(e)), e);
		}
		sessions = new SessionRevalidation(server, transport.connections(), device, check);
		namespace = new DeviceNamespace(server, device);
		server.setAccessController(new TagAccessController(server, device, namespace.tags()));
		new ServerObject(server, device).install();
		new ServerConfiguration(server, device, this::pushed).install();
		new UnsupportedFacets(server).remove();
		server.addServiceSet("/", new DiscoveryService(server, chain));
		server.addServiceSet("/", new SessionService(server, device, chain, transport.connections()));
		server.addServiceSet("/", new AttributeService(server, device, namespace));
		OrphanedSubscriptions orphans = new OrphanedSubscriptions(server);
		server.getSessionManager().addSessionListener(orphans);
		server.addServiceSet("/", new SubscriptionService(server, orphans));
		server.addServiceSet("/", new MonitoredItemService(server, orphans::endOldest));
		server.addServiceSet("/", new MethodService(server, device));
		context.insight().add(DevicePart.OPCUA, new ConnectedClients(server)::sessions);
		namespace.startup();
		// Milo reports only that nothing at all was bound; a device with half of its addresses counts as failed here.
		server.startup();
		if (transport.failure() != null) {
			throw BindProblems.explain(settings.name(), SecurityMaterial.SERVER_TITLE, transport.failure().address(),
					transport.failure().cause());
		}
		if (server.getBoundEndpoints().isEmpty()) {
			throw new ProblemException(EmulatorProblem.SERVER_FAILED.at(place(), SecurityMaterial.SERVER_TITLE,
					"it has no interface or no security policy"));
		}
	}

	private OpcUaServerConfig config(DeviceCertificateGroup certificates) {
		BuildInfo build = new BuildInfo(PRODUCT_URI, "Sealbench", settings.type(), settings.firmware(), "",
				new DateTime(context.clock().instant()));
		return OpcUaServerConfig.builder().setApplicationName(LocalizedText.english(settings.name()))
				.setApplicationUri(settings.opcUaServer().applicationUri()).setProductUri(PRODUCT_URI)
				.setBuildInfo(build)
				.setEndpoints(Endpoints.of(settings, policy -> device.material().credential(policy).certificate()))
				.setCertificateManager(new DefaultCertificateManager(new MemoryCertificateQuarantine(), certificates))
				.setIdentityValidator(new DeviceIdentityValidator(device)).setLimits(new ServerLimits())
				.setExecutor(PacedExecutor.ofMilo()).build();
	}

	@Override
	public synchronized boolean adopt(DeviceContext next) {
		if (server == null || !ServerReuseRule.allows(device.context(), next)) {
			return false;
		}
		List<UserSettings> users = device.settings().users();
		try {
			device.replace(next);
		} catch (ProblemException e) {
			// A restart fails with the same problem; the switch reports it and is rolled back.
			return false;
		}
		server.resetEndpointDescriptionCache();
		sessions.endRejected(users);
		context.log().add(DevicePart.OPCUA, "changed over while running");
		return true;
	}

	/**
	 * After a certificate push: clients have to reconnect if the server's certificate is another (OPC 10000-12
	 * §7.10.9).
	 */
	private void pushed(DeviceContext before, DeviceContext next, boolean certificates) throws ProblemException {
		OpcUaServer running = server;
		DeviceTransport connected = transport;
		if (running == null || !device.replace(before, next)) {
			return;
		}
		running.resetEndpointDescriptionCache();
		Runnable closing = certificates ? connected.connections().closingThePresent() : () -> {};
		// The response to the administrator is sent first.
		running.getScheduledExecutorService().schedule(() -> {
			sessions.endRejected(next.image().settings().opcUaServer().users());
			closing.run();
		}, ANSWER_WITHIN, TimeUnit.MILLISECONDS);
	}

	@Override
	public synchronized ServiceReport report() {
		return report;
	}

	/** How many items clients monitor. */
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
			context.insight().remove(DevicePart.OPCUA);
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
