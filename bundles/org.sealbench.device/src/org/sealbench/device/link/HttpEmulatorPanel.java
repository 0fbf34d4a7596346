// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.link;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceNames;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.OperatingMode;
import org.sealbench.device.emulator.EmulatorEntry;
import org.sealbench.device.emulator.EmulatorPanel;
import org.sealbench.device.emulator.TimeTravel;
import org.sealbench.device.link.LinkMessages.Clock;
import org.sealbench.device.link.LinkMessages.Code;
import org.sealbench.device.link.LinkMessages.Devices;
import org.sealbench.device.link.LinkMessages.Empty;
import org.sealbench.device.link.LinkMessages.Mode;
import org.sealbench.device.link.LinkMessages.Travelled;

/** The panel of an emulator in another process of the same user. Not thread-safe. */
public final class HttpEmulatorPanel implements EmulatorPanel, AutoCloseable {

	private final LinkChannel channel;

	/** @throws ProblemException if the emulator's fingerprint cannot be used */
	public HttpEmulatorPanel(EmulatorEntry emulator) throws ProblemException {
		channel = new LinkChannel(emulator.url(), LinkPaths.PANEL, emulator.panelToken(),
				Place.of(emulator.url().toString()), context(emulator.fingerprint()));
	}

	@Override
	public List<DeviceReport> devices() throws ProblemException {
		return channel.get("", Devices.class).devices();
	}

	@Override
	public void setClock(String device, Instant time) throws ProblemException {
		channel.put(path(device, "clock"), new Clock(time));
	}

	@Override
	public boolean travel(TimeTravel order) throws ProblemException {
		return channel.post("/" + LinkPaths.TRAVEL, order, Travelled.class).uninterrupted();
	}

	@Override
	public void comeBack(String traveller) throws ProblemException {
		channel.delete("/" + LinkPaths.TRAVEL + "/" + DeviceNames.encode(traveller));
	}

	@Override
	public void setMode(String device, OperatingMode mode) throws ProblemException {
		channel.put(path(device, "mode"), new Mode(mode));
	}

	@Override
	public String requestPairing(String device) throws ProblemException {
		return channel.post(path(device, "pairing"), new Empty(), Code.class).code();
	}

	@Override
	public void reset(String device) throws ProblemException {
		channel.delete(path(device, "memory"));
	}

	@Override
	public void close() {
		channel.close();
	}

	private static String path(String device, String what) {
		return "/" + DeviceNames.encode(device) + "/" + what;
	}

	private static SSLContext context(String fingerprint) {
		try {
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(null, new TrustManager[] { new PinnedTrustManager(Set.of(fingerprint)) }, null);
			return context;
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("this Java runtime has no TLS", e);
		}
	}
}
