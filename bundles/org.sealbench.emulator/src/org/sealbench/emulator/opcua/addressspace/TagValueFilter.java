// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.addressspace;

import java.util.Map;
import java.util.Set;

import org.eclipse.milo.opcua.sdk.core.AccessLevel;
import org.eclipse.milo.opcua.sdk.server.nodes.filters.AttributeFilter;
import org.eclipse.milo.opcua.sdk.server.nodes.filters.AttributeFilterContext;
import org.eclipse.milo.opcua.stack.core.AttributeId;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.UByte;
import org.sealbench.common.ProblemException;
import org.sealbench.emulator.opcua.config.LiveDevice;

/** Connects the value of a variable with the device's tag table, in both directions. Times are the device's. */
final class TagValueFilter implements AttributeFilter {

	private final LiveDevice device;
	private final String tag;

	TagValueFilter(LiveDevice device, String tag) {
		this.device = device;
		this.tag = tag;
	}

	@Override
	public Object getAttribute(AttributeFilterContext ctx, AttributeId attribute) {
		return switch (attribute) {
		case Value -> value();
		case UserAccessLevel -> userAccess(ctx);
		default -> ctx.getAttribute(attribute);
		};
	}

	@Override
	public void writeAttribute(AttributeFilterContext ctx, AttributeId attribute, Object value) throws UaException {
		if (attribute == AttributeId.Value && value instanceof DataValue written) {
			device.rights().requireWrite(ctx.getSession());
			write(written);
		} else {
			ctx.setAttribute(attribute, value);
		}
	}

	/** What the tag allows, without what the session's user may not do. */
	private UByte userAccess(AttributeFilterContext ctx) {
		Set<AccessLevel> access = AccessLevel.fromValue((UByte) ctx.getAttribute(AttributeId.AccessLevel));
		if (!device.rights().mayRead(ctx.getSession())) {
			access.remove(AccessLevel.CurrentRead);
		}
		if (!device.rights().mayWrite(ctx.getSession())) {
			access.remove(AccessLevel.CurrentWrite);
		}
		return AccessLevel.toValue(access);
	}

	private DataValue value() {
		DateTime now = new DateTime(device.now());
		try {
			return new DataValue(new Variant(device.context().tags().read(tag)), StatusCode.GOOD, now, now);
		} catch (ProblemException e) {
			return new DataValue(Variant.NULL_VALUE, new StatusCode(ProblemStatus.of(e)), now, now);
		}
	}

	private void write(DataValue written) throws UaException {
		if (!written.statusCode().isGood()) {
			throw new UaException(StatusCodes.Bad_WriteNotSupported);
		}
		Object value = written.value().value();
		if (value == null) {
			throw new UaException(StatusCodes.Bad_TypeMismatch);
		}
		if (!TagStrings.fit(value)) {
			throw new UaException(StatusCodes.Bad_OutOfRange);
		}
		try {
			device.context().tags().write(Map.of(tag, value));
		} catch (ProblemException e) {
			throw new UaException(ProblemStatus.of(e), e);
		}
	}
}
