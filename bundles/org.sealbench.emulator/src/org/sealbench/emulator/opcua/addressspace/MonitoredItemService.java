// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.addressspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.milo.opcua.sdk.server.OpcUaServer;
import org.eclipse.milo.opcua.sdk.server.servicesets.impl.DefaultMonitoredItemServiceSet;
import org.eclipse.milo.opcua.stack.core.AttributeId;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.ExtensionObject;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.UInteger;
import org.eclipse.milo.opcua.stack.core.types.structured.CreateMonitoredItemsRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.CreateMonitoredItemsResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.DeleteMonitoredItemsRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.DeleteMonitoredItemsResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.MonitoredItemCreateRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.MonitoredItemCreateResult;
import org.eclipse.milo.opcua.stack.transport.server.ServiceRequestContext;

/**
 * Milo's monitored items (OPC 10000-4 §5.13), without what makes it miscount them, so that no client gets past the
 * limits or uses them up for others: an item that is deleted twice in one request, and one whose filter cannot be read.
 */
public final class MonitoredItemService extends DefaultMonitoredItemServiceSet {

	private final OpcUaServer server;

	public MonitoredItemService(OpcUaServer server) {
		super(server);
		this.server = server;
	}

	@Override
	public CreateMonitoredItemsResponse onCreateMonitoredItems(ServiceRequestContext context,
			CreateMonitoredItemsRequest request) throws UaException {
		MonitoredItemCreateRequest[] wanted = request.getItemsToCreate();
		if (wanted == null || Arrays.stream(wanted).allMatch(this::isReadable)) {
			return super.onCreateMonitoredItems(context, request);
		}
		server.getSessionManager().getSession(context, request.getRequestHeader());
		MonitoredItemCreateRequest[] readable = Arrays.stream(wanted).filter(this::isReadable)
				.toArray(MonitoredItemCreateRequest[]::new);
		if (readable.length == 0) {
			throw new UaException(StatusCodes.Bad_MonitoredItemFilterInvalid);
		}
		CreateMonitoredItemsResponse made = super.onCreateMonitoredItems(context, new CreateMonitoredItemsRequest(
				request.getRequestHeader(), request.getSubscriptionId(), request.getTimestampsToReturn(), readable));
		List<MonitoredItemCreateResult> results = new ArrayList<>();
		int next = 0;
		for (MonitoredItemCreateRequest each : wanted) {
			results.add(isReadable(each) ? made.getResults()[next++]
					: new MonitoredItemCreateResult(new StatusCode(StatusCodes.Bad_MonitoredItemFilterInvalid),
							UInteger.MIN, 0.0, UInteger.MIN, null));
		}
		return new CreateMonitoredItemsResponse(made.getResponseHeader(),
				results.toArray(MonitoredItemCreateResult[]::new), made.getDiagnosticInfos());
	}

	@Override
	public DeleteMonitoredItemsResponse onDeleteMonitoredItems(ServiceRequestContext context,
			DeleteMonitoredItemsRequest request) throws UaException {
		UInteger[] wanted = request.getMonitoredItemIds();
		if (wanted == null || Set.copyOf(Arrays.asList(wanted)).size() == wanted.length) {
			return super.onDeleteMonitoredItems(context, request);
		}
		UInteger[] distinct = Arrays.stream(wanted).distinct().toArray(UInteger[]::new);
		DeleteMonitoredItemsResponse done = super.onDeleteMonitoredItems(context,
				new DeleteMonitoredItemsRequest(request.getRequestHeader(), request.getSubscriptionId(), distinct));
		List<StatusCode> results = new ArrayList<>();
		Set<UInteger> seen = new HashSet<>();
		for (UInteger each : wanted) {
			results.add(seen.add(each) ? done.getResults()[seen.size() - 1]
					: new StatusCode(StatusCodes.Bad_MonitoredItemIdInvalid));
		}
		return new DeleteMonitoredItemsResponse(done.getResponseHeader(), results.toArray(StatusCode[]::new),
				done.getDiagnosticInfos());
	}

	/** Whether its filter is one, or none where none is needed: events need one. */
	private boolean isReadable(MonitoredItemCreateRequest item) {
		ExtensionObject filter = item.getRequestedParameters().getFilter();
		if (filter == null || filter.isNull()) {
			return !AttributeId.EventNotifier.uid().equals(item.getItemToMonitor().getAttributeId());
		}
		try {
			filter.decode(server.getStaticEncodingContext());
			return true;
		} catch (RuntimeException e) {
			// Whatever a decoder meets in bytes that are none of its kind.
			return false;
		}
	}
}
