// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.emulator;

import java.time.Instant;
import java.util.List;

import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.OperatingMode;

/**
 * What an operator in front of the devices can do: look at the displays, set clock and mode switch, ask for a pairing
 * code, reset the memory.
 */
public interface EmulatorPanel {

	/** @throws ProblemException if the emulator cannot be reached or refuses */
	List<DeviceReport> devices() throws ProblemException;

	/**
	 * Sets the device's clock; it goes on from there.
	 *
	 * @throws ProblemException if there is no such device, or the emulator cannot be reached
	 */
	void setClock(String device, Instant time) throws ProblemException;

	/**
	 * Moves the clocks of some devices for a while, or prolongs that: the same order again lets them go on.
	 *
	 * @return whether the clocks were moved all the time since the order was given first; at the first time they were
	 *         not
	 * @throws ProblemException if there is no such device, the time is out of the range of devices' clocks, somebody
	 *                          else moves clocks, or the emulator cannot be reached
	 */
	boolean travel(TimeTravel order) throws ProblemException;

	/**
	 * Lets the clocks show again what they showed before; nothing happens where they do.
	 *
	 * @param traveller of the order
	 * @throws ProblemException if the emulator cannot be reached
	 */
	void comeBack(String traveller) throws ProblemException;

	/**
	 * @throws ProblemException if there is no such device, it holds no image to run, or the emulator cannot be reached
	 */
	void setMode(String device, OperatingMode mode) throws ProblemException;

	/**
	 * Has a device show a pairing code for one more station: for ten minutes, and for one pairing. Who may do this is
	 * who stands in front of the device.
	 *
	 * @return the code; a blank device shows one anyway
	 * @throws ProblemException if there is no such device, or the emulator cannot be reached
	 */
	String requestPairing(String device) throws ProblemException;

	/**
	 * Memory reset: the device is blank again, its clock at 2012-01-01.
	 *
	 * @throws ProblemException if there is no such device, or the emulator cannot be reached
	 */
	void reset(String device) throws ProblemException;
}
