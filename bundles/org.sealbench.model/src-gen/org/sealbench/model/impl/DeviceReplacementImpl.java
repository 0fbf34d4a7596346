/**
 */
package org.sealbench.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.sealbench.model.CertificateNumber;
import org.sealbench.model.DeviceReplacement;
import org.sealbench.model.ModelPackage;
import org.sealbench.model.ReplacedCertificate;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Device Replacement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sealbench.model.impl.DeviceReplacementImpl#getReplaced <em>Replaced</em>}</li>
 *   <li>{@link org.sealbench.model.impl.DeviceReplacementImpl#getSuccessors <em>Successors</em>}</li>
 *   <li>{@link org.sealbench.model.impl.DeviceReplacementImpl#isLoaded <em>Loaded</em>}</li>
 *   <li>{@link org.sealbench.model.impl.DeviceReplacementImpl#getPairs <em>Pairs</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DeviceReplacementImpl extends EObjectImpl implements DeviceReplacement {
	/**
	 * The cached value of the '{@link #getReplaced() <em>Replaced</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplaced()
	 * @generated
	 * @ordered
	 */
	protected EList<CertificateNumber> replaced;

	/**
	 * The cached value of the '{@link #getSuccessors() <em>Successors</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuccessors()
	 * @generated
	 * @ordered
	 */
	protected EList<CertificateNumber> successors;

	/**
	 * The default value of the '{@link #isLoaded() <em>Loaded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLoaded()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LOADED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLoaded() <em>Loaded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLoaded()
	 * @generated
	 * @ordered
	 */
	protected boolean loaded = LOADED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPairs() <em>Pairs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPairs()
	 * @generated
	 * @ordered
	 */
	protected EList<ReplacedCertificate> pairs;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DeviceReplacementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.DEVICE_REPLACEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CertificateNumber> getReplaced() {
		if (replaced == null) {
			replaced = new EDataTypeUniqueEList<CertificateNumber>(CertificateNumber.class, this, ModelPackage.DEVICE_REPLACEMENT__REPLACED);
		}
		return replaced;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CertificateNumber> getSuccessors() {
		if (successors == null) {
			successors = new EDataTypeUniqueEList<CertificateNumber>(CertificateNumber.class, this, ModelPackage.DEVICE_REPLACEMENT__SUCCESSORS);
		}
		return successors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLoaded() {
		return loaded;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLoaded(boolean newLoaded) {
		boolean oldLoaded = loaded;
		loaded = newLoaded;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DEVICE_REPLACEMENT__LOADED, oldLoaded, loaded));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ReplacedCertificate> getPairs() {
		if (pairs == null) {
			pairs = new EObjectContainmentEList<ReplacedCertificate>(ReplacedCertificate.class, this, ModelPackage.DEVICE_REPLACEMENT__PAIRS);
		}
		return pairs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.DEVICE_REPLACEMENT__PAIRS:
				return ((InternalEList<?>)getPairs()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.DEVICE_REPLACEMENT__REPLACED:
				return getReplaced();
			case ModelPackage.DEVICE_REPLACEMENT__SUCCESSORS:
				return getSuccessors();
			case ModelPackage.DEVICE_REPLACEMENT__LOADED:
				return isLoaded();
			case ModelPackage.DEVICE_REPLACEMENT__PAIRS:
				return getPairs();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.DEVICE_REPLACEMENT__REPLACED:
				getReplaced().clear();
				getReplaced().addAll((Collection<? extends CertificateNumber>)newValue);
				return;
			case ModelPackage.DEVICE_REPLACEMENT__SUCCESSORS:
				getSuccessors().clear();
				getSuccessors().addAll((Collection<? extends CertificateNumber>)newValue);
				return;
			case ModelPackage.DEVICE_REPLACEMENT__LOADED:
				setLoaded((Boolean)newValue);
				return;
			case ModelPackage.DEVICE_REPLACEMENT__PAIRS:
				getPairs().clear();
				getPairs().addAll((Collection<? extends ReplacedCertificate>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.DEVICE_REPLACEMENT__REPLACED:
				getReplaced().clear();
				return;
			case ModelPackage.DEVICE_REPLACEMENT__SUCCESSORS:
				getSuccessors().clear();
				return;
			case ModelPackage.DEVICE_REPLACEMENT__LOADED:
				setLoaded(LOADED_EDEFAULT);
				return;
			case ModelPackage.DEVICE_REPLACEMENT__PAIRS:
				getPairs().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.DEVICE_REPLACEMENT__REPLACED:
				return replaced != null && !replaced.isEmpty();
			case ModelPackage.DEVICE_REPLACEMENT__SUCCESSORS:
				return successors != null && !successors.isEmpty();
			case ModelPackage.DEVICE_REPLACEMENT__LOADED:
				return loaded != LOADED_EDEFAULT;
			case ModelPackage.DEVICE_REPLACEMENT__PAIRS:
				return pairs != null && !pairs.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (replaced: ");
		result.append(replaced);
		result.append(", successors: ");
		result.append(successors);
		result.append(", loaded: ");
		result.append(loaded);
		result.append(')');
		return result.toString();
	}

} //DeviceReplacementImpl
