// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.emulator;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.sealbench.common.ProblemException;
import org.sealbench.device.emulator.Emulator;
import org.sealbench.device.emulator.EmulatorOptions;
import org.sealbench.device.emulator.EmulatorService;

/** Runs the emulators of projects inside this process, each on a free port of the loopback address, until closed. */
public final class InProcessEmulator implements EmulatorStarter, AutoCloseable {

	private final Supplier<EmulatorService> service;
	private final Consumer<String> messages;
	private final Map<Path, Emulator> running = new HashMap<>();

	public InProcessEmulator(Supplier<EmulatorService> service) {
		this(service, message -> {});
	}

	/** @param messages receives the emulators' messages to an operator, pairing codes included */
	public InProcessEmulator(Supplier<EmulatorService> service, Consumer<String> messages) {
		this.service = service;
		this.messages = messages;
	}

	@Override
	public synchronized URI start(Path state, List<String> devices, IProgressMonitor monitor) throws ProblemException {
		SubMonitor progress = SubMonitor.convert(monitor, "Starting the emulator", 1);
		Path folder = state.toAbsolutePath().normalize();
		Emulator emulator = running.get(folder);
		if (emulator == null) {
			InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
			emulator = service.get().start(new EmulatorOptions(anyPort, folder, devices, messages));
			running.put(folder, emulator);
		}
		progress.worked(1);
		return emulator.url();
	}

	/** Stops every emulator; their devices keep their state. */
	@Override
	public synchronized void close() {
		running.values().forEach(Emulator::close);
		running.clear();
	}
}
