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

import org.sealbench.model.Administrator;
import org.sealbench.model.ModelPackage;
import org.sealbench.model.Protection;
import org.sealbench.model.WrappedKey;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Protection</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sealbench.model.impl.ProtectionImpl#getMinimumPasswordLength <em>Minimum Password Length</em>}</li>
 *   <li>{@link org.sealbench.model.impl.ProtectionImpl#getAdministrators <em>Administrators</em>}</li>
 *   <li>{@link org.sealbench.model.impl.ProtectionImpl#getRecovery <em>Recovery</em>}</li>
 *   <li>{@link org.sealbench.model.impl.ProtectionImpl#getFormerKeys <em>Former Keys</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProtectionImpl extends EObjectImpl implements Protection {
	/**
	 * The default value of the '{@link #getMinimumPasswordLength() <em>Minimum Password Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumPasswordLength()
	 * @generated
	 * @ordered
	 */
	protected static final int MINIMUM_PASSWORD_LENGTH_EDEFAULT = 10;

	/**
	 * The cached value of the '{@link #getMinimumPasswordLength() <em>Minimum Password Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumPasswordLength()
	 * @generated
	 * @ordered
	 */
	protected int minimumPasswordLength = MINIMUM_PASSWORD_LENGTH_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAdministrators() <em>Administrators</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdministrators()
	 * @generated
	 * @ordered
	 */
	protected EList<Administrator> administrators;

	/**
	 * The cached value of the '{@link #getRecovery() <em>Recovery</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecovery()
	 * @generated
	 * @ordered
	 */
	protected WrappedKey recovery;

	/**
	 * The cached value of the '{@link #getFormerKeys() <em>Former Keys</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormerKeys()
	 * @generated
	 * @ordered
	 */
	protected EList<String> formerKeys;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProtectionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.PROTECTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinimumPasswordLength() {
		return minimumPasswordLength;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumPasswordLength(int newMinimumPasswordLength) {
		int oldMinimumPasswordLength = minimumPasswordLength;
		minimumPasswordLength = newMinimumPasswordLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROTECTION__MINIMUM_PASSWORD_LENGTH, oldMinimumPasswordLength, minimumPasswordLength));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Administrator> getAdministrators() {
		if (administrators == null) {
			administrators = new EObjectContainmentEList<Administrator>(Administrator.class, this, ModelPackage.PROTECTION__ADMINISTRATORS);
		}
		return administrators;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WrappedKey getRecovery() {
		return recovery;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRecovery(WrappedKey newRecovery, NotificationChain msgs) {
		WrappedKey oldRecovery = recovery;
		recovery = newRecovery;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.PROTECTION__RECOVERY, oldRecovery, newRecovery);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecovery(WrappedKey newRecovery) {
		if (newRecovery != recovery) {
			NotificationChain msgs = null;
			if (recovery != null)
				msgs = ((InternalEObject)recovery).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.PROTECTION__RECOVERY, null, msgs);
			if (newRecovery != null)
				msgs = ((InternalEObject)newRecovery).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.PROTECTION__RECOVERY, null, msgs);
			msgs = basicSetRecovery(newRecovery, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROTECTION__RECOVERY, newRecovery, newRecovery));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getFormerKeys() {
		if (formerKeys == null) {
			formerKeys = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.PROTECTION__FORMER_KEYS);
		}
		return formerKeys;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.PROTECTION__ADMINISTRATORS:
				return ((InternalEList<?>)getAdministrators()).basicRemove(otherEnd, msgs);
			case ModelPackage.PROTECTION__RECOVERY:
				return basicSetRecovery(null, msgs);
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
			case ModelPackage.PROTECTION__MINIMUM_PASSWORD_LENGTH:
				return getMinimumPasswordLength();
			case ModelPackage.PROTECTION__ADMINISTRATORS:
				return getAdministrators();
			case ModelPackage.PROTECTION__RECOVERY:
				return getRecovery();
			case ModelPackage.PROTECTION__FORMER_KEYS:
				return getFormerKeys();
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
			case ModelPackage.PROTECTION__MINIMUM_PASSWORD_LENGTH:
				setMinimumPasswordLength((Integer)newValue);
				return;
			case ModelPackage.PROTECTION__ADMINISTRATORS:
				getAdministrators().clear();
				getAdministrators().addAll((Collection<? extends Administrator>)newValue);
				return;
			case ModelPackage.PROTECTION__RECOVERY:
				setRecovery((WrappedKey)newValue);
				return;
			case ModelPackage.PROTECTION__FORMER_KEYS:
				getFormerKeys().clear();
				getFormerKeys().addAll((Collection<? extends String>)newValue);
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
			case ModelPackage.PROTECTION__MINIMUM_PASSWORD_LENGTH:
				setMinimumPasswordLength(MINIMUM_PASSWORD_LENGTH_EDEFAULT);
				return;
			case ModelPackage.PROTECTION__ADMINISTRATORS:
				getAdministrators().clear();
				return;
			case ModelPackage.PROTECTION__RECOVERY:
				setRecovery((WrappedKey)null);
				return;
			case ModelPackage.PROTECTION__FORMER_KEYS:
				getFormerKeys().clear();
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
			case ModelPackage.PROTECTION__MINIMUM_PASSWORD_LENGTH:
				return minimumPasswordLength != MINIMUM_PASSWORD_LENGTH_EDEFAULT;
			case ModelPackage.PROTECTION__ADMINISTRATORS:
				return administrators != null && !administrators.isEmpty();
			case ModelPackage.PROTECTION__RECOVERY:
				return recovery != null;
			case ModelPackage.PROTECTION__FORMER_KEYS:
				return formerKeys != null && !formerKeys.isEmpty();
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
		result.append(" (minimumPasswordLength: ");
		result.append(minimumPasswordLength);
		result.append(", formerKeys: ");
		result.append(formerKeys);
		result.append(')');
		return result.toString();
	}

} //ProtectionImpl
