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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.sealbench.model.ModelPackage;
import org.sealbench.model.User;
import org.sealbench.model.UserAuthentication;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>User Authentication</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sealbench.model.impl.UserAuthenticationImpl#isGuest <em>Guest</em>}</li>
 *   <li>{@link org.sealbench.model.impl.UserAuthenticationImpl#isPasswordLogin <em>Password Login</em>}</li>
 *   <li>{@link org.sealbench.model.impl.UserAuthenticationImpl#isProjectUsers <em>Project Users</em>}</li>
 *   <li>{@link org.sealbench.model.impl.UserAuthenticationImpl#getUsers <em>Users</em>}</li>
 * </ul>
 *
 * @generated
 */
public class UserAuthenticationImpl extends EObjectImpl implements UserAuthentication {
	/**
	 * The default value of the '{@link #isGuest() <em>Guest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGuest()
	 * @generated
	 * @ordered
	 */
	protected static final boolean GUEST_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isGuest() <em>Guest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGuest()
	 * @generated
	 * @ordered
	 */
	protected boolean guest = GUEST_EDEFAULT;

	/**
	 * The default value of the '{@link #isPasswordLogin() <em>Password Login</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPasswordLogin()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PASSWORD_LOGIN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPasswordLogin() <em>Password Login</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPasswordLogin()
	 * @generated
	 * @ordered
	 */
	protected boolean passwordLogin = PASSWORD_LOGIN_EDEFAULT;

	/**
	 * The default value of the '{@link #isProjectUsers() <em>Project Users</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isProjectUsers()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PROJECT_USERS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isProjectUsers() <em>Project Users</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isProjectUsers()
	 * @generated
	 * @ordered
	 */
	protected boolean projectUsers = PROJECT_USERS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getUsers() <em>Users</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsers()
	 * @generated
	 * @ordered
	 */
	protected EList<User> users;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected UserAuthenticationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.USER_AUTHENTICATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isGuest() {
		return guest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuest(boolean newGuest) {
		boolean oldGuest = guest;
		guest = newGuest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.USER_AUTHENTICATION__GUEST, oldGuest, guest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPasswordLogin() {
		return passwordLogin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPasswordLogin(boolean newPasswordLogin) {
		boolean oldPasswordLogin = passwordLogin;
		passwordLogin = newPasswordLogin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.USER_AUTHENTICATION__PASSWORD_LOGIN, oldPasswordLogin, passwordLogin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isProjectUsers() {
		return projectUsers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProjectUsers(boolean newProjectUsers) {
		boolean oldProjectUsers = projectUsers;
		projectUsers = newProjectUsers;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.USER_AUTHENTICATION__PROJECT_USERS, oldProjectUsers, projectUsers));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<User> getUsers() {
		if (users == null) {
			users = new EObjectContainmentEList<User>(User.class, this, ModelPackage.USER_AUTHENTICATION__USERS);
		}
		return users;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.USER_AUTHENTICATION__USERS:
				return ((InternalEList<?>)getUsers()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.USER_AUTHENTICATION__GUEST:
				return isGuest();
			case ModelPackage.USER_AUTHENTICATION__PASSWORD_LOGIN:
				return isPasswordLogin();
			case ModelPackage.USER_AUTHENTICATION__PROJECT_USERS:
				return isProjectUsers();
			case ModelPackage.USER_AUTHENTICATION__USERS:
				return getUsers();
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
			case ModelPackage.USER_AUTHENTICATION__GUEST:
				setGuest((Boolean)newValue);
				return;
			case ModelPackage.USER_AUTHENTICATION__PASSWORD_LOGIN:
				setPasswordLogin((Boolean)newValue);
				return;
			case ModelPackage.USER_AUTHENTICATION__PROJECT_USERS:
				setProjectUsers((Boolean)newValue);
				return;
			case ModelPackage.USER_AUTHENTICATION__USERS:
				getUsers().clear();
				getUsers().addAll((Collection<? extends User>)newValue);
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
			case ModelPackage.USER_AUTHENTICATION__GUEST:
				setGuest(GUEST_EDEFAULT);
				return;
			case ModelPackage.USER_AUTHENTICATION__PASSWORD_LOGIN:
				setPasswordLogin(PASSWORD_LOGIN_EDEFAULT);
				return;
			case ModelPackage.USER_AUTHENTICATION__PROJECT_USERS:
				setProjectUsers(PROJECT_USERS_EDEFAULT);
				return;
			case ModelPackage.USER_AUTHENTICATION__USERS:
				getUsers().clear();
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
			case ModelPackage.USER_AUTHENTICATION__GUEST:
				return guest != GUEST_EDEFAULT;
			case ModelPackage.USER_AUTHENTICATION__PASSWORD_LOGIN:
				return passwordLogin != PASSWORD_LOGIN_EDEFAULT;
			case ModelPackage.USER_AUTHENTICATION__PROJECT_USERS:
				return projectUsers != PROJECT_USERS_EDEFAULT;
			case ModelPackage.USER_AUTHENTICATION__USERS:
				return users != null && !users.isEmpty();
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
		result.append(" (guest: ");
		result.append(guest);
		result.append(", passwordLogin: ");
		result.append(passwordLogin);
		result.append(", projectUsers: ");
		result.append(projectUsers);
		result.append(')');
		return result.toString();
	}

} //UserAuthenticationImpl
