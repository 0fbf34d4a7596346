// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.travel;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.emulator.EmulatorPanel;
import org.sealbench.device.emulator.TimeTravel;

/**
 * Holds the clocks of devices at another time. The order is repeated every second and lasts for four: of whoever does
 * not end the journey, because the process was killed or its computer went off, nothing stays behind.
 */
final class Journey implements AutoCloseable {

	private static final int LEASE_SECONDS = 4;
	private static final int AGAIN_SECONDS = 1;

	private final EmulatorPanel panel;
	private final List<String> devices;
	private final InstantSource station;
	private final String traveller;
	private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Journey::daemon);
	private Optional<Instant> time = Optional.empty();
	private long arrived;
	private boolean away;
	private boolean interrupted;

	/**
	 * @param panel   is used by this journey alone
	 * @param station what time it is here
	 */
	Journey(EmulatorPanel panel, List<String> devices, InstantSource station, RandomGenerator random) {
		this.station = station;
		this.panel = panel;
		this.devices = devices;
		byte[] name = new byte[16];
		random.nextBytes(name);
		this.traveller = HexFormat.of().formatHex(name);
		clock.scheduleAtFixedRate(this::goOn, AGAIN_SECONDS, AGAIN_SECONDS, TimeUnit.SECONDS);
	}

	/**
	 * Moves every clock there.
	 *
	 * @param when empty for what each shows anyway, with what happens forgotten afterwards
	 */
	synchronized void to(Optional<Instant> when) throws ProblemException {
		time = when;
		panel.travel(order());
		arrived = System.nanoTime();
		away = true;
		interrupted = false;
	}

	/** What time it is on the journey. */
	synchronized Instant now() {
		return time.map(each -> each.plus(Duration.ofNanos(System.nanoTime() - arrived))).orElseGet(station::instant);
	}

	/** Whether the clocks have been there since the last {@link #to}. */
	synchronized boolean isUninterrupted() throws ProblemException {
		interrupted |= !panel.travel(order());
		return !interrupted;
	}

	synchronized List<DeviceReport> reports() throws ProblemException {
		return panel.devices();
	}

	@Override
	public void close() throws ProblemException {
		clock.shutdownNow();
		synchronized (this) {
			if (away) {
				away = false;
				panel.comeBack(traveller);
			}
		}
	}

	private synchronized void goOn() {
		if (!away) {
			return;
		}
		try {
			interrupted |= !panel.travel(order());
		} catch (ProblemException | RuntimeException e) {
			// It may answer the next time; what was tried without it is tried again.
			interrupted = true;
		}
	}

	private TimeTravel order() {
		return new TimeTravel(traveller, time.orElse(null), devices, LEASE_SECONDS);
	}

	private static Thread daemon(Runnable work) {
		Thread thread = new Thread(work, "time travel");
		thread.setDaemon(true);
		return thread;
	}
}
