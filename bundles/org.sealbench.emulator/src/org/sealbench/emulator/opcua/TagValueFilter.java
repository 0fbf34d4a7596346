package org.sealbench.emulator.opcua;

import java.util.Map;

import org.eclipse.milo.opcua.sdk.server.nodes.filters.AttributeFilter;
import org.eclipse.milo.opcua.sdk.server.nodes.filters.AttributeFilterContext;
import org.eclipse.milo.opcua.stack.core.AttributeId;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.sealbench.common.ProblemException;
import org.sealbench.emulator.DeviceContext;

/** Lets the value of a variable be the value in the device's tag table, in both directions. Times are the device's. */
final class TagValueFilter implements AttributeFilter {

	private final DeviceContext context;
	private final String tag;
	private final UserRights rights;

	TagValueFilter(DeviceContext context, String tag) {
		this.context = context;
		this.rights = new UserRights(context.image().settings().opcUaServer());
		this.tag = tag;
	}

	@Override
	public Object getAttribute(AttributeFilterContext ctx, AttributeId attribute) {
		return attribute == AttributeId.Value ? value() : ctx.getAttribute(attribute);
	}

	@Override
	public void writeAttribute(AttributeFilterContext ctx, AttributeId attribute, Object value) throws UaException {
		if (attribute == AttributeId.Value && value instanceof DataValue written) {
			rights.requireWrite(ctx.getSession());
			write(written);
		} else {
			ctx.setAttribute(attribute, value);
		}
	}

	private DataValue value() {
		DateTime now = new DateTime(context.clock().instant());
		try {
			return new DataValue(new Variant(context.tags().read(tag)), StatusCode.GOOD, now, now);
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
		try {
			context.tags().write(Map.of(tag, value));
		} catch (ProblemException e) {
			throw new UaException(ProblemStatus.of(e), e);
		}
	}
}
