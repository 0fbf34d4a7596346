// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.progress.IDeferredWorkbenchAdapter;
import org.eclipse.ui.progress.IElementCollector;
import org.sealbench.opcua.StatusNames;
import org.sealbench.opcua.session.BrowsedClass;
import org.sealbench.opcua.session.BrowsedNode;
import org.sealbench.opcua.session.ChildNodes;
import org.sealbench.opcua.session.OpenSession;
import org.sealbench.ui.WorkbenchIcon;

/** A node of a server's address space; what is below it is read when it is expanded. */
final class AddressSpaceNode implements IDeferredWorkbenchAdapter {

	/** The Objects folder (OPC 10000-5 §8.2.3). */
	private static final String OBJECTS = "i=85";

	private final OpenSession session;
	private final ISchedulingRule rule;
	private final AddressSpaceNode parent;
	private final BrowsedNode node;

	private AddressSpaceNode(OpenSession session, ISchedulingRule rule, AddressSpaceNode parent, BrowsedNode node) {
		this.session = session;
		this.rule = rule;
		this.parent = parent;
		this.node = node;
	}

	/** Where a server's objects begin. */
	static AddressSpaceNode root(OpenSession session, ISchedulingRule rule) {
		return new AddressSpaceNode(session, rule, null, new BrowsedNode(OBJECTS, "", BrowsedClass.OBJECT));
	}

	String id() {
		return node.node();
	}

	boolean isVariable() {
		return node.nodeClass() == BrowsedClass.VARIABLE;
	}

	boolean isMethod() {
		return node.nodeClass() == BrowsedClass.METHOD;
	}

	Optional<WorkbenchIcon> picture() {
		return switch (node.nodeClass()) {
		case VARIABLE -> Optional.of(WorkbenchIcon.TAGS);
		case METHOD -> Optional.of(WorkbenchIcon.SETTINGS);
		case OBJECT -> Optional.of(WorkbenchIcon.DEVICES);
		case OTHER -> Optional.empty();
		};
	}

	@Override
	public void fetchDeferredChildren(Object object, IElementCollector collector, IProgressMonitor monitor) {
		ChildNodes branch = session.children(id(), monitor);
		List<AddressSpaceNode> children = branch.status().equals(StatusNames.GOOD)
				? branch.nodes().stream().map(each -> new AddressSpaceNode(session, rule, this, each)).toList()
				: List.of(new AddressSpaceNode(session, rule, this,
						new BrowsedNode("", branch.status(), BrowsedClass.OTHER)));
		collector.add(children.toArray(), monitor);
		collector.done();
	}

	@Override
	public boolean isContainer() {
		return !node.node().isEmpty();
	}

	@Override
	public ISchedulingRule getRule(Object object) {
		return rule;
	}

	@Override
	public Object[] getChildren(Object object) {
		return new Object[0];
	}

	@Override
	public ImageDescriptor getImageDescriptor(Object object) {
		return picture().map(WorkbenchIcon::descriptor).orElse(null);
	}

	@Override
	public String getLabel(Object object) {
		return node.name();
	}

	@Override
	public Object getParent(Object object) {
		return parent;
	}
}
