// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.emulator.EmulatorOptions;
import org.sealbench.device.emulator.EmulatorPanel;
import org.sealbench.device.emulator.EmulatorRegistry;
import org.sealbench.device.link.DownloadRequest;
import org.sealbench.device.link.HttpDeviceLink;
import org.sealbench.device.link.StationIdentity;
import org.sealbench.emulator.host.EmulatorHost;
import org.sealbench.emulator.web.WebDeviceServer;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Usage;
import org.sealbench.pki.tls.KeyStores;
import org.sealbench.testkit.TestCredentials;

/** An emulator with real web servers, and OPC UA servers that the test makes up; and stations that talk to it. */
final class TestEmulator implements AutoCloseable {

	final List<String> messages = Collections.synchronizedList(new ArrayList<>());
	final EmulatorRegistry registry;
	private final EmulatorHost emulator;

	TestEmulator(Path folder) throws ProblemException {
		this(folder, context -> {});
	}

	/**
	 * @param opcuaStart what happens when an OPC UA server starts; throwing a {@link FakeServer.RefusedStart} makes it
	 *                   fail
	 */
	TestEmulator(Path folder, Consumer<DeviceContext> opcuaStart) throws ProblemException {
		registry = new EmulatorRegistry(folder.resolve("registry"));
		InetSocketAddress listen = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
		EmulatorOptions options = new EmulatorOptions(listen, folder.resolve("state"), List.of("PLC_1"), messages::add);
		emulator = EmulatorHost.start(options, registry, jetty -> new DeviceServerFactory() {

			@Override
			public DeviceServer web(DeviceContext context) {
				return new WebDeviceServer(context, jetty);
			}

			@Override
			public DeviceServer opcua(DeviceContext context) {
				return new FakeServer(context, opcuaStart);
			}
		}, InstantSource.system());
	}

	URI url() {
		return emulator.url();
	}

	EmulatorPanel panel() {
		return emulator.panel();
	}

	/** The code that the display showed last. */
	String code() {
		String message = messages.stream().filter(each -> each.contains("pairing code")).reduce((first, last) -> last)
				.orElseThrow();
		return message.substring(message.lastIndexOf(' ') + 1);
	}

	DeviceReport device(String name) throws ProblemException {
		return emulator.panel().devices().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
	}

	static Credential station() {
		return TestCredentials.selfSigned("Station", Usage.LINK);
	}

	static StationIdentity identity(Credential station) {
		return new StationIdentity(Certificates.sha256(station.certificate()),
				trust -> KeyStores.sslContext(station, trust));
	}

	HttpDeviceLink link(String device, Credential station, String... pinned) throws ProblemException {
		return new HttpDeviceLink(url(), device, identity(station), Set.of(pinned));
	}

	/** A link to a device that is paired with it. */
	HttpDeviceLink paired(String device, Credential station) throws ProblemException {
		HttpDeviceLink link = link(device, station);
		link.pair(code().toCharArray());
		return link;
	}

	static DeviceReport download(HttpDeviceLink link, DeviceImage image) throws ProblemException {
		return link.download(new DownloadRequest(image, false, null, null), new NullProgressMonitor());
	}

	static DeviceReport downloadInStop(HttpDeviceLink link, DeviceImage image) throws ProblemException {
		return link.download(new DownloadRequest(image, true, null, null), new NullProgressMonitor());
	}

	@Override
	public void close() {
		emulator.close();
	}
}
