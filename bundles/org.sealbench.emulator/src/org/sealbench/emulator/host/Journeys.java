// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.host;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.emulator.TimeTravel;
import org.sealbench.emulator.EmulatorProblem;
import org.sealbench.emulator.device.DeviceClock;
import org.sealbench.emulator.device.EmulatedDevice;

/** Moves the clocks of devices for a while, for one traveller at a time. Nothing of it is stored. */
final class Journeys {

	private final EmulatedDevices devices;
	private final InstantSource computer;
	private Optional<Journey> current = Optional.empty();

	/** @param end elapsed time in nanoseconds */
	private record Journey(String traveller, Instant time, OptionalLong offsetMillis, List<EmulatedDevice> devices,
			long end) {

		boolean isOver() {
			return end - System.nanoTime() <= 0;
		}

		boolean isOf(TimeTravel order) {
			return traveller.equals(order.traveller()) && Objects.equals(time, order.time())
					&& devices.stream().map(EmulatedDevice::name).toList().equals(order.devices());
		}
	}

	Journeys(EmulatedDevices devices, InstantSource computer) {
		this.devices = devices;
		this.computer = computer;
	}

	/** Whether this prolongs a journey that has not ended. */
	synchronized boolean travel(TimeTravel order) throws ProblemException {
		if (order.time() != null) {
			DeviceClock.check("time travel", order.time());
		}
		Optional<Journey> before = current.filter(each -> !each.isOver());
		if (before.isPresent() && !before.get().traveller().equals(order.traveller())) {
			throw new ProblemException(EmulatorProblem.OTHER_TRAVELLER.at(Place.of("emulator")));
		}
		List<EmulatedDevice> found = new ArrayList<>();
		for (String name : order.devices()) {
			found.add(devices.get(name));
		}
		boolean prolonged = before.filter(each -> each.isOf(order)).isPresent();
		OptionalLong offset = prolonged ? before.get().offsetMillis()
				: order.time() == null ? OptionalLong.empty()
						: OptionalLong.of(DeviceClock.offset(computer, order.time()));
		before.ifPresent(each -> each.devices().stream().filter(device -> !found.contains(device))
				.forEach(device -> device.travel().end()));
		if (!prolonged) {
			found.forEach(each -> each.travel().forgetRejected());
		}
		Duration longest = Duration.ofSeconds(order.seconds());
		found.forEach(each -> each.travel().start(offset, longest));
		current = Optional.of(new Journey(order.traveller(), order.time(), offset, found,
				System.nanoTime() + TimeUnit.SECONDS.toNanos(order.seconds())));
		return prolonged;
	}

	synchronized void comeBack(String traveller) {
		current.filter(each -> each.traveller().equals(traveller)).ifPresent(each -> {
			each.devices().forEach(device -> device.travel().end());
			current = Optional.empty();
		});
	}
}
