// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.emulator;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * How to start an emulator.
 *
 * @param listen   where the link is served; port 0 takes a free one
 * @param state    folder that survives a restart; created when missing
 * @param devices  names of the devices to be there from the beginning, blank unless the state knows them
 * @param messages receives one line for each event that an operator should see, never a secret but the pairing code
 * @param alone    whether this process does nothing else, so that who ends the emulator may end the process
 */
public record EmulatorOptions(InetSocketAddress listen, Path state, List<String> devices, Consumer<String> messages,
		boolean alone) {

	/** For an emulator beside other things in this process. */
	public EmulatorOptions(InetSocketAddress listen, Path state, List<String> devices, Consumer<String> messages) {
		this(listen, state, devices, messages, false);
	}

	public EmulatorOptions {
		devices = List.copyOf(devices);
	}
}
